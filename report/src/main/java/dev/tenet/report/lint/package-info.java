/** What the linter found, written down in the formats of {@code tenet lint}. */
@NullMarked
package dev.tenet.report.lint;

import org.jspecify.annotations.NullMarked;
