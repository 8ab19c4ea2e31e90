package dev.tenet.linter.path;

import dev.tenet.linter.value.Value;
import java.util.List;

/**
 * One value that an expression selects.
 *
 * @param path from the root that was searched, as the search saw it (through references)
 * @param value for {@code ~} the key as a string, or the index as a number
 */
public record PathMatch(List<String> path, Value value) {}
