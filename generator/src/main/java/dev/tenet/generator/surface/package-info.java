/** What callers of generated code see of a contract, remembered from run to run. */
@NullMarked
package dev.tenet.generator.surface;

import org.jspecify.annotations.NullMarked;
