/** OpenAPI 2.0, 3.0, 3.1 and 3.2 in one model. */
@NullMarked
package dev.tenet.contract.model;

import org.jspecify.annotations.NullMarked;
