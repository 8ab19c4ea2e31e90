/** The lossless tree: values with their positions, and pointers to them. */
@NullMarked
package dev.tenet.contract.tree;

import org.jspecify.annotations.NullMarked;
