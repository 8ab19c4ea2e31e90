package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code properties}. */
record Properties(List<String> names, List<Named> checked) implements Keyword {
    private record Named(String name, Subschema schema) {}

    static Keyword of(Compilation schema) {
        Value properties = schema.get("properties");
        List<Named> checked = new ArrayList<>();
        for (String name : properties.keys()) {
            Value property = properties.get(name);
            if (!schema.isAlwaysValid(property)) {
                checked.add(new Named(name, schema.child(property, "properties")));
            }
        }
        return new Properties(properties.keys(), checked);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        if (evaluated != null) {
            names.forEach(evaluated::property);
        }
        boolean valid = true;
        for (Named property : checked) {
            Value member = value.get(property.name());
            if (!member.isUndefined()
                    && !property.schema()
                            .test(member, place.member(property.name(), "properties", property.name()), run, null)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
