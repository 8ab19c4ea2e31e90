/** The functions of {@code spectral:oas} that validate: schemas, examples, and whole documents. */
@NullMarked
package dev.tenet.linter.openapi.schema;

import org.jspecify.annotations.NullMarked;
