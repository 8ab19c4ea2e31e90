/** The functions that only {@code spectral:oas} calls: what an OpenAPI document promises beyond the shape of its objects. */
@NullMarked
package dev.tenet.linter.openapi;

import org.jspecify.annotations.NullMarked;
