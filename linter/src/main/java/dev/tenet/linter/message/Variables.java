package dev.tenet.linter.message;

import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;
import java.util.Optional;

/**
 * What a message can name.
 *
 * @param property the last segment of the path, or of what is missing there; empty for the whole document
 * @param error what the function says
 * @param path the path as an escaped pointer
 * @param description of the rule
 * @param value at the path
 */
public record Variables(String property, String error, String path, Optional<String> description, Value value) {

    /**
     * The variables of a finding.
     *
     * @param path the longest part of the way that exists, in the file that holds it
     * @param missing the whole way in terms of that file
     */
    public static Variables of(
            String error, List<String> path, List<String> missing, Optional<String> description, Value value) {
        return new Variables(property(path, missing), error, PathText.escapedPointer(path), description, value);
    }

    private static String property(List<String> path, List<String> missing) {
        if (missing.size() > path.size()) {
            // From the last that exists on; where nothing exists, Spectral prints the last that is missing.
            int from = (path.isEmpty() ? missing.size() : path.size()) - 1;
            return PathText.dotted(missing.subList(from, missing.size()));
        }
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The same with another error: what the function says once its own placeholders are filled in. */
    public Variables withError(String text) {
        return new Variables(property, text, path, description, value);
    }

    /** A variable as {@code {{name}}} prints it; empty for what is no variable. */
    Optional<String> text(String name) {
        return switch (name) {
            case "property" -> Optional.of(property);
            case "error" -> Optional.of(error);
            case "path" -> Optional.of(path);
            case "description" -> Optional.of(description.orElse("null"));
            case "value" -> Optional.of(ValueText.string(value));
            default -> Optional.empty();
        };
    }

    /** A variable as {@code #{{print("name")}}} prints it. */
    String printed(String name) {
        return switch (name) {
            case "property" -> property.isEmpty() ? "The document " : "\"" + property + "\" property ";
            case "value" -> ValueText.printed(value);
            case "description" -> description.orElse("");
            default -> text(name).orElse("");
        };
    }
}
