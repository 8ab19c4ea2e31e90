/**
 * What a shell knows of the command: completion for bash, zsh and fish, and manual pages, made from the same declarations that parse
 * its arguments.
 */
@org.jspecify.annotations.NullMarked
package dev.tenet.cli.shell;
