package dev.tenet.sample.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One invalid part of a request.
 *
 * @param pointer a JSON Pointer into the body
 * @param parameter a parameter or header, where the body is not at fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(@Nullable String pointer, @Nullable String parameter, String message) {}
