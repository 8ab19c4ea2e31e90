package dev.tenet.linter.field;

import dev.tenet.contract.tree.NumberNode;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import dev.tenet.linter.path.PathMatch;
import dev.tenet.linter.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule checks of each value that it looks at. */
public sealed interface Field {
    /** The targets below a value that is an object or an array. */
    List<Target> of(List<String> path, Value value);

    static Field parse(String field) throws JsonPathException {
        if (field.equals("@key")) {
            return new Keys();
        }
        return field.startsWith("$") ? new Query(JsonPath.parse(field)) : new Member(field, FieldPath.of(field));
    }

    /** The targets of a value; a field of a scalar is the scalar itself, and what a field does not select is one that is undefined. */
    static List<Target> targets(Optional<Field> field, List<String> path, Value value) {
        if (field.isEmpty() || !(value.isObject() || value.isArray())) {
            return List.of(new Target(path, value));
        }
        List<Target> targets = field.get().of(path, value);
        return targets.isEmpty() ? List.of(new Target(path, Value.UNDEFINED)) : targets;
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
            return List.of(new Target(extended(path, segments), value.has(name) ? value.get(name) : descend(value)));
        }

        private Value descend(Value value) {
            Value at = segments.isEmpty() ? Value.UNDEFINED : value;
            for (String segment : segments) {
                boolean countsItems = at.isArray() && segment.equals("length");
                at = countsItems ? Value.of(NumberNode.of(BigDecimal.valueOf(at.size()))) : at.get(segment);
            }
            return at;
        }
    }

    private static List<String> extended(List<String> path, List<String> more) {
        List<String> extended = new ArrayList<>(path.size() + more.size());
        extended.addAll(path);
        extended.addAll(more);
        return extended;
    }
}
