package dev.tenet.linter.run;

import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import dev.tenet.linter.path.PathMatch;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a rule checks of each value that it looks at. */
sealed interface Field {
    /** The targets below a value that is an object or an array. */
    List<Target> of(List<String> path, Value value);

    static Field parse(String field) throws JsonPathException {
        if (field.equals("@key")) {
            return new Keys();
        }
        return field.startsWith("$") ? new Query(JsonPath.parse(field)) : new Member(field, FieldPath.of(field));
    }

    /** {@code @key}: each key. */
    record Keys() implements Field {
        @Override
        public List<Target> of(List<String> path, Value value) {
            List<Target> targets = new ArrayList<>();
            for (String key : value.keys()) {
                targets.add(new Target(extended(path, List.of(key)), Value.of(key)));
            }
            return targets;
        }
    }

    /** A JSONPath, from the value. */
    record Query(JsonPath expression) implements Field {
        @Override
        public List<Target> of(List<String> path, Value value) {
            List<Target> targets = new ArrayList<>();
            for (PathMatch match : expression.select(value)) {
                targets.add(new Target(extended(path, match.path()), match.value()));
            }
            return targets;
        }
    }

    /** A member, or a member of a member. */
    record Member(String name, List<String> segments) implements Field {
        @Override
        public List<Target> of(List<String> path, Value value) {
            Value at = value;
            if (value.has(name)) {
                at = value.get(name);
            } else {
                for (String segment : segments) {
                    at = at.get(segment);
                }
            }
            return List.of(new Target(extended(path, segments), at));
        }
    }

    private static List<String> extended(List<String> path, List<String> more) {
        List<String> extended = new ArrayList<>(path.size() + more.size());
        extended.addAll(path);
        extended.addAll(more);
        return extended;
    }
}
