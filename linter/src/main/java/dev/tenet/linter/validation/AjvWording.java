package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sentences in which Spectral tells what a schema objects to. */
public final class AjvWording {
    private AjvWording() {}

    /**
     * One sentence about one place.
     *
     * @param path from the target to the place
     */
    public record Sentence(String message, List<String> path) {}

    /**
     * What the function {@code schema} says.
     *
     * @param errors of one validation
     * @param target what was validated
     * @param path to the target; its last key names the target in sentences about the whole of it
     */
    public static List<Sentence> ofSchema(List<SchemaError> errors, Value target, List<String> path) {
        Map<Pointer, String> unmatched = unmatched(errors);
        Subject subject = new Subject(target, path);
        List<Sentence> sentences = new ArrayList<>();
        for (ErrorTree.Told told : ErrorTree.of(errors).told()) {
            SchemaError error = told.first();
            String message = told.enumeration() ? subject.enumeration(told.errors()) : subject.sentence(error);
            String sentence =
                    alternatives(item(message, error.instancePath()), unmatched.getOrDefault(error.instancePath(), ""));
            sentences.add(new Sentence(sentence, error.instancePath().tokens()));
        }
        return sentences;
    }

    /** What the check of a whole document against the schema of its kind says; one about {@code if} would add nothing. */
    public static List<Sentence> ofDocument(List<SchemaError> errors, Value document) {
        List<Sentence> sentences = new ArrayList<>();
        for (SchemaError error : errors) {
            if (!error.keyword().equals("if")) {
                sentences.add(ofDocument(error, document));
            }
        }
        return sentences;
    }

    private static Sentence ofDocument(SchemaError error, Value document) {
        List<String> path = error.instancePath().tokens();
        String subject =
                path.isEmpty() ? "" : "\"" + escape(error.instancePath().last()) + "\" property ";
        String message = subject + cleaned(error.message());
        if (error.keyword().equals("errorMessage")) {
            message = error.message();
        } else if (error.keyword().equals("additionalProperties")) {
            String property = error.property().orElse("");
            path.add(property);
            message = unexpected(property);
        } else if (error.detail() instanceof SchemaError.Allowed allowed) {
            message += ": " + listed(allowed.values(), ValueText::printed)
                    + Suggestion.of(at(document, error.instancePath()), allowed.values())
                            .map(best -> ". Did you mean \"" + best + "\"?")
                            .orElse("");
        }
        return new Sentence(message, path);
    }

    /** The subject of sentences, and what it is. */
    private record Subject(Value target, List<String> path) {
        String sentence(SchemaError error) {
            return switch (error.keyword()) {
                case "additionalProperties" -> unexpected(error.property().orElse(""));
                case "type" ->
                    (name(error).isEmpty() ? "Value type " : "\"" + name(error).get(0) + "\" property type ")
                            + cleaned(error.message());
                case "errorMessage" -> error.message();
                default -> noun(error) + " " + cleaned(error.message());
            };
        }

        String enumeration(List<SchemaError> errors) {
            List<Value> values = new ArrayList<>();
            for (SchemaError error : errors) {
                if (error.detail() instanceof SchemaError.Allowed allowed) {
                    for (Value value : allowed.values()) {
                        if (value.isObject() || value.isArray() || !values.contains(value)) {
                            values.add(value);
                        }
                    }
                }
            }
            SchemaError first = errors.get(0);
            return noun(first) + " " + first.message() + ": " + listed(values, AjvWording::plain)
                    + Suggestion.of(at(target, first.instancePath()), values)
                            .map(best -> ". Did you mean \"" + best + "\"?")
                            .orElse("");
        }

        private String noun(SchemaError error) {
            List<String> name = name(error);
            if (!name.isEmpty()) {
                return "\"" + name.get(0) + "\" property";
            }
            return target.isString()
                    ? "String"
                    : target.isNumber() ? "Number" : target.isBoolean() ? "Boolean" : "Object";
        }

        /** The last key on the way; none for the root of a document. */
        private List<String> name(SchemaError error) {
            if (!error.instancePath().isRoot()) {
                return List.of(escape(error.instancePath().last()));
            }
            return path.isEmpty() ? List.of() : path.subList(path.size() - 1, path.size());
        }
    }

    private static String unexpected(String property) {
        return "Property \"" + property + "\" is not expected to be here";
    }

    private static String listed(List<Value> values, Function<Value, String> printer) {
        List<String> texts = new ArrayList<>();
        for (Value value : values) {
            texts.add(value.isObject() || value.isArray() ? value.toString() : printer.apply(value));
        }
        return String.join(", ", texts);
    }

    /** In sentences of the function, quotes within quotes stay as they are. */
    private static String plain(Value value) {
        return value.isString() ? "\"" + value.text() + "\"" : ValueText.printed(value);
    }

    /** Items of arrays are called by their index. */
    private static String item(String message, Pointer path) {
        String index = path.isRoot() ? "" : path.last();
        if (index.isEmpty() || !index.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return message;
        }
        String noun = "\"" + index + "\" property";
        String rest = message.startsWith(noun + " type") ? noun + " type" : noun;
        return message.startsWith(rest) ? "Item at index " + index + message.substring(rest.length()) : message;
    }

    private static String alternatives(String message, String keyword) {
        return !keyword.isEmpty() && message.endsWith(" in " + keyword)
                ? message + ". None of the schemas matched, see the other errors reported for this value"
                : message;
    }

    /** The places where no alternative matched, with the keyword that says so last. */
    private static Map<Pointer, String> unmatched(List<SchemaError> errors) {
        Map<Pointer, String> unmatched = new HashMap<>();
        for (SchemaError error : errors) {
            boolean tooMany = error.detail() instanceof SchemaError.Alternatives alternatives && alternatives.tooMany();
            if ((error.keyword().equals("oneOf") || error.keyword().equals("anyOf")) && !tooMany) {
                unmatched.put(error.instancePath(), error.keyword());
            }
        }
        return unmatched;
    }

    private static String cleaned(String message) {
        return message.replace('\'', '"').replace("NOT", "not");
    }

    private static Value at(Value root, Pointer path) {
        Value at = root;
        for (String token : path.tokens()) {
            at = at.get(token);
        }
        return at;
    }

    /** Keys stay escaped as in JSON pointers, as Spectral leaves them. */
    private static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
