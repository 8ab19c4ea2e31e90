/** Changes of schemas: where they are, and what containment says of them. */
@NullMarked
package dev.tenet.diff.schema;

import org.jspecify.annotations.NullMarked;
