package dev.tenet.linter.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function objects to.
 *
 * @param message may hold {@code #{{print("property")}}} and the like, which are filled in once it is known where the value is written
 * @param path from the root of the linted document as the rule sees it (through references, for a resolved one); null for the
 *     place that the function was called for
 */
public record Violation(String message, @Nullable List<String> path) {
    public static Violation here(String message) {
        return new Violation(message, null);
    }
}
