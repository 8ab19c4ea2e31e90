/** The CHANGELOG.md of a target, written from the diff. */
@NullMarked
package dev.tenet.generator.changelog;

import org.jspecify.annotations.NullMarked;
