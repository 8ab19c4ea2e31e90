/** Repairs what rules find: changes of the tree, written into the text without touching the rest of it. */
@NullMarked
package dev.tenet.linter.fix;

import org.jspecify.annotations.NullMarked;
