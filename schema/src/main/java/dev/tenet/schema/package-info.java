/** JSON Schema as sets: containment and witnesses. Knows nothing of HTTP. */
@NullMarked
package dev.tenet.schema;

import org.jspecify.annotations.NullMarked;
