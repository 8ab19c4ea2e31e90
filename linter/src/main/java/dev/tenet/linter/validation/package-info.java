/** JSON Schema as Ajv validates it: the same errors in the same order, with the same words. */
@NullMarked
package dev.tenet.linter.validation;

import org.jspecify.annotations.NullMarked;
