package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code errorMessage} (ajv-errors): texts of the schema's own in place of what its keywords report. */
final class ErrorMessages {
    private static final String KEYWORD = "errorMessage";

    private final Value messages;

    private ErrorMessages(Value messages) {
        this.messages = messages;
    }

    static @Nullable ErrorMessages of(Value messages) {
        if (messages.isUndefined()) {
            return null;
        }
        if (!messages.isString() && !messages.isObject()) {
            throw new SchemaProblem("errorMessage value must be [\"string\",\"object\"]");
        }
        return new ErrorMessages(messages);
    }

    /** Replaces errors among those that were reported so far. */
    void apply(Value value, Place place, Evaluation run) {
        if (!run.allErrors() || run.errors().isEmpty()) {
            return;
        }
        List<SchemaError> left = new ArrayList<>(run.errors());
        List<SchemaError> told = new ArrayList<>();
        if (messages.isObject()) {
            ofKeywords(place, left, told);
            ofKeywordProperties(place, left, told);
            ofChildren(value, place, left, told);
        }
        Value rest = messages.isString() ? messages : messages.get("_");
        if (!rest.text().isEmpty() && left.removeIf(error -> isWithin(error, place))) {
            told.add(error(place, place.instance(), rest.text()));
        }
        left.addAll(told);
        run.replaceErrors(left);
    }

    private void ofKeywords(Place place, List<SchemaError> left, List<SchemaError> told) {
        for (String keyword : messages.keys()) {
            Value message = messages.get(keyword);
            if (message.isString() && left.removeIf(error -> isOf(error, keyword, place))) {
                told.add(error(place, place.instance(), message.text()));
            }
        }
    }

    private void ofKeywordProperties(Place place, List<SchemaError> left, List<SchemaError> told) {
        for (String keyword : messages.keys()) {
            Value byProperty = messages.get(keyword);
            if (!byProperty.isObject() || keyword.equals("properties")) {
                continue;
            }
            for (String property : byProperty.keys()) {
                if (left.removeIf(error -> isOf(error, keyword, place)
                        && property.equals(error.property().orElse(null)))) {
                    told.add(error(
                            place, place.instance(), byProperty.get(property).text()));
                }
            }
        }
    }

    private void ofChildren(Value value, Place place, List<SchemaError> left, List<SchemaError> told) {
        Value children = value.isArray()
                ? messages.get("items")
                : value.isObject() ? messages.get("properties") : Value.UNDEFINED;
        Map<String, Boolean> hit = new LinkedHashMap<>();
        for (String child : children.keys()) {
            if (left.removeIf(error -> child.equals(childOf(error, place)))) {
                hit.put(child, true);
            }
        }
        for (String child : hit.keySet()) {
            told.add(error(
                    place, place.instance().child(child), children.get(child).text()));
        }
    }

    private static boolean isOf(SchemaError error, String keyword, Place place) {
        return error.keyword().equals(keyword)
                && !error.keyword().equals(KEYWORD)
                && error.instancePath().equals(place.instance())
                && error.schemaPath().parent().equals(place.schema());
    }

    /** The member or item of the place that an error is about; null where none. */
    private static @Nullable String childOf(SchemaError error, Place place) {
        if (error.keyword().equals(KEYWORD)) {
            return null;
        }
        int depth = place.instance().tokens().size();
        List<String> tokens = error.instancePath().tokens();
        return tokens.size() > depth
                        && tokens.subList(0, depth).equals(place.instance().tokens())
                ? tokens.get(depth)
                : null;
    }

    private static boolean isWithin(SchemaError error, Place place) {
        return !error.keyword().equals(KEYWORD)
                && isBelow(error.instancePath(), place.instance())
                && isBelow(error.schemaPath(), place.schema());
    }

    private static boolean isBelow(Pointer path, Pointer start) {
        List<String> tokens = path.tokens();
        List<String> from = start.tokens();
        return tokens.size() >= from.size() && tokens.subList(0, from.size()).equals(from);
    }

    private static SchemaError error(Place place, Pointer instance, String message) {
        return new SchemaError(KEYWORD, instance, place.schema().child(KEYWORD), message, SchemaError.Detail.NONE);
    }
}
