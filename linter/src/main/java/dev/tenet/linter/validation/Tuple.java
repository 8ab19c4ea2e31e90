package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schemas for the first items, by position: {@code prefixItems}, and {@code items} with an array before draft 2020-12. */
record Tuple(String keyword, List<Subschema> schemas) implements Keyword {

    static Keyword of(Compilation schema, String keyword) {
        List<Subschema> schemas = new ArrayList<>();
        for (Value item : schema.get(keyword).items()) {
            schemas.add(schema.isAlwaysValid(item) ? Subschema.TRUE : schema.child(item, keyword));
        }
        return new Tuple(keyword, schemas);
    }

    static Keyword itemsOrTuple(Compilation schema) {
        return schema.get("items").isArray() ? of(schema, "items") : RestItems.from(schema, "items", 0);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        if (evaluated != null) {
            evaluated.items(schemas.size());
        }
        boolean valid = true;
        for (int i = 0; i < schemas.size() && i < value.size(); i++) {
            Subschema schema = schemas.get(i);
            if (schema != Subschema.TRUE) {
                Place item = place.item(i, keyword);
                Place under = new Place(item.instance(), item.schema().child(i));
                if (!schema.test(value.get(i), under, run, null)) {
                    valid = false;
                    if (!run.allErrors()) {
                        return false;
                    }
                }
            }
        }
        return valid;
    }
}
