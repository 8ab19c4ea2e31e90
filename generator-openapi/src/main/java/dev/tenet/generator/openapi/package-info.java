/** OpenAPI Generator as an engine. Nothing outside of this module knows its types. */
@NullMarked
package dev.tenet.generator.openapi;

import org.jspecify.annotations.NullMarked;
