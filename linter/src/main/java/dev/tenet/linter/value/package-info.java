/** JSON values as rules see them. */
@NullMarked
package dev.tenet.linter.value;

import org.jspecify.annotations.NullMarked;
