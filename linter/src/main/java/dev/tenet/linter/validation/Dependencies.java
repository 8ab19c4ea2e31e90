package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code dependencies}, {@code dependentRequired} and {@code dependentSchemas}. */
record Dependencies(String keyword, List<Names> names, List<Schema> schemas) implements Keyword {
    private record Names(String property, List<String> needed, String message) {}

    private record Schema(String property, Subschema schema) {}

    static Keyword of(Compilation schema, String keyword) {
        Value dependencies = schema.get(keyword);
        List<Names> names = new ArrayList<>();
        List<Schema> schemas = new ArrayList<>();
        for (String property : dependencies.keys()) {
            Value needed = dependencies.get(property);
            if (needed.isArray()) {
                names.add(names(property, needed));
            } else if (!schema.isAlwaysValid(needed)) {
                schemas.add(new Schema(property, schema.child(needed, keyword)));
            }
        }
        return new Dependencies(keyword, names, schemas);
    }

    private static Names names(String property, Value needed) {
        List<String> names = needed.items().stream().map(Value::text).toList();
        String message = "must have " + (names.size() == 1 ? "property" : "properties") + " " + String.join(", ", names)
                + " when property " + property + " is present";
        return new Names(property, names, message);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (Names dependency : names) {
            if (value.has(dependency.property()) && !test(dependency, value, place, run)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        for (Schema dependency : schemas) {
            Place under = place.under(keyword, dependency.property());
            if (value.has(dependency.property()) && !dependency.schema().test(value, under, run, evaluated)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }

    private boolean test(Names dependency, Value value, Place place, Evaluation run) {
        boolean valid = true;
        for (String name : dependency.needed()) {
            if (!value.has(name)) {
                valid = run.fail(place, keyword, dependency.message(), new SchemaError.Property(dependency.property()));
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
