package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A schema for all items from a position on: {@code items}, or {@code additionalItems} before draft 2020-12.
 *
 * @param schema null where there may be no such items, with a message of its own
 */
record RestItems(String keyword, int from, @Nullable Subschema schema) implements Keyword {

    /** @param tuple the keyword that speaks of the items before */
    static @Nullable Keyword of(Compilation schema, String keyword, String tuple) {
        Value before = schema.get(tuple);
        if (keyword.equals("items") && before.isUndefined()) {
            return from(schema, keyword, 0);
        }
        if (!before.isArray()) {
            return null;
        }
        Value rest = schema.get(keyword);
        if (rest.isBoolean() && !rest.isTrue()) {
            return new RestItems(keyword, before.size(), null);
        }
        return from(schema, keyword, before.size());
    }

    static Keyword from(Compilation schema, String keyword, int from) {
        Value rest = schema.get(keyword);
        return new RestItems(keyword, from, schema.isAlwaysValid(rest) ? Subschema.TRUE : schema.child(rest, keyword));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        if (evaluated != null) {
            evaluated.allItems();
        }
        if (schema == null) {
            return value.size() <= from || run.fail(place, keyword, "must NOT have more than " + from + " items");
        }
        return schema == Subschema.TRUE || test(schema, value, place, run);
    }

    private boolean test(Subschema rest, Value value, Place place, Evaluation run) {
        boolean valid = true;
        for (int i = from; i < value.size(); i++) {
            if (!rest.test(value.get(i), place.item(i, keyword), run, null)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
