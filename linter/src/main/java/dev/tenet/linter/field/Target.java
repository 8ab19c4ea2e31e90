package dev.tenet.linter.field;

import dev.tenet.linter.value.Value;
import java.util.List;

/**
 * One value that a function is called for.
 *
 * @param path from the root of the linted document, as the rule sees it
 */
public record Target(List<String> path, Value value) {}
