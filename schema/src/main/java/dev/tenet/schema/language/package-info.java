/** Regular languages over code points: what patterns and formats of JSON Schema mean. */
@NullMarked
package dev.tenet.schema.language;

import org.jspecify.annotations.NullMarked;
