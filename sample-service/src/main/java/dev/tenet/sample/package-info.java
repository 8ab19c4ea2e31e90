/** A service that lives by its contract: every path, status code and body comes from {@code api-specs}. */
@NullMarked
package dev.tenet.sample;

import org.jspecify.annotations.NullMarked;
