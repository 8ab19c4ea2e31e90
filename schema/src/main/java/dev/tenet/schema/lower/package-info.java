/** All dialects read into one: plain JSON Schema 2020-12, as one sender or receiver reads it. */
@NullMarked
package dev.tenet.schema.lower;

import org.jspecify.annotations.NullMarked;
