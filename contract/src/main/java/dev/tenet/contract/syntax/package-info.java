/** JSON and YAML texts to trees with offsets. */
@NullMarked
package dev.tenet.contract.syntax;

import org.jspecify.annotations.NullMarked;
