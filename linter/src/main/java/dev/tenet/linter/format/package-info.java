/** What kinds of documents there are, and how they are told apart. */
@NullMarked
package dev.tenet.linter.format;

import org.jspecify.annotations.NullMarked;
