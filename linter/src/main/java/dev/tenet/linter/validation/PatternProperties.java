package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code patternProperties}. */
record PatternProperties(List<Pattern> patterns, boolean goesOn) implements Keyword {
    private record Pattern(String source, Predicate<String> names, Subschema schema) {}

    static Keyword of(Compilation schema) {
        Value patterns = schema.get("patternProperties");
        List<Pattern> compiled = new ArrayList<>();
        for (String source : patterns.keys()) {
            Value property = patterns.get(source);
            Predicate<String> names = schema.pattern(source);
            Subschema child =
                    schema.isAlwaysValid(property) ? Subschema.TRUE : schema.child(property, "patternProperties");
            compiled.add(new Pattern(source, names, child));
        }
        boolean goesOn =
                schema.dialect().isNext() && schema.get("additionalProperties").isUndefined();
        return new PatternProperties(compiled, goesOn);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (Pattern pattern : patterns) {
            if (!test(pattern, value, place, run, evaluated)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }

    private boolean test(Pattern pattern, Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (String name : value.keys()) {
            if (pattern.names().test(name)) {
                if (evaluated != null) {
                    evaluated.property(name);
                }
                Place member = place.member(name, "patternProperties", pattern.source());
                if (!pattern.schema().test(value.get(name), member, run, null)) {
                    valid = false;
                    if (!run.allErrors() && !(goesOn && run.composite())) {
                        return false;
                    }
                }
            }
        }
        return valid;
    }
}
