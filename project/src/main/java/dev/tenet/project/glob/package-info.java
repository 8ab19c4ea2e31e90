/** Globs over files, with the semantics of fast-glob. */
@NullMarked
package dev.tenet.project.glob;

import org.jspecify.annotations.NullMarked;
