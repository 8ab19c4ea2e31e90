package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code uniqueItems}.
 *
 * @param scalars the types that {@code items} names, where all are scalars: Ajv then looks at items of these types only, and tells
 *     of another pair than it else would
 */
record UniqueItems(List<JsonType> scalars) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        if (!schema.get("uniqueItems").isTrue()) {
            return null;
        }
        Value items = schema.get("items");
        List<JsonType> types = items.isObject()
                ? TypeKeyword.of(items, schema.reading().below("items")).types()
                : List.of();
        boolean onlyScalars = !types.contains(JsonType.OBJECT) && !types.contains(JsonType.ARRAY);
        return new UniqueItems(onlyScalars ? types : List.of());
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        int[] pair = scalars.isEmpty() ? anyPair(value) : scalarPair(value);
        return pair.length == 0
                || run.fail(
                        place,
                        "uniqueItems",
                        "must NOT have duplicate items (items ## " + pair[0] + " and " + pair[1] + " are identical)");
    }

    /** The last item that is the same as one before it, which comes first. */
    private static int[] anyPair(Value value) {
        Map<JsonKey, Integer> last = new HashMap<>();
        int[] pair = {};
        for (int i = 0; i < value.size(); i++) {
            Integer before = last.put(new JsonKey(value.get(i)), i);
            if (before != null) {
                pair = new int[] {before, i};
            }
        }
        return pair;
    }

    /** The last item that comes again after it; the later one first. */
    private int[] scalarPair(Value value) {
        Map<JsonKey, Integer> next = new HashMap<>();
        for (int i = value.size() - 1; i >= 0; i--) {
            Value item = value.get(i);
            if (scalars.stream().anyMatch(type -> type.matches(item))) {
                Integer later = next.put(new JsonKey(item), i);
                if (later != null) {
                    return new int[] {later, i};
                }
            }
        }
        return new int[] {};
    }
}
