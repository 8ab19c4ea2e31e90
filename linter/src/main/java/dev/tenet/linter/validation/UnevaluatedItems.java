package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedItems}.
 *
 * @param schema null where there may be no such items, with a message of its own
 */
record UnevaluatedItems(@Nullable Subschema schema) implements Keyword {

    static Keyword of(Compilation schema) {
        Value rest = schema.get("unevaluatedItems");
        boolean none = rest.isBoolean() && !rest.isTrue();
        return new UnevaluatedItems(
                none ? null : schema.isAlwaysValid(rest) ? Subschema.TRUE : schema.child(rest, "unevaluatedItems"));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean all = evaluated == null || evaluated.areAllItems();
        int from = evaluated == null ? 0 : evaluated.itemCount();
        if (evaluated != null) {
            evaluated.allItems();
        }
        if (all) {
            return true;
        }
        if (schema == null) {
            return value.size() <= from
                    || run.fail(place, "unevaluatedItems", "must NOT have more than " + from + " items");
        }
        boolean valid = true;
        for (int i = from; i < value.size(); i++) {
            if (!schema.test(value.get(i), place.item(i, "unevaluatedItems"), run, null)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
