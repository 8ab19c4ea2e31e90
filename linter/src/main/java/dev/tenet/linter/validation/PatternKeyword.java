package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code pattern}. */
record PatternKeyword(String source, Predicate<String> pattern) implements Keyword {

    static Keyword of(Compilation schema) {
        String source = schema.get("pattern").text();
        return new PatternKeyword(source, schema.pattern(source));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        return pattern.test(value.text()) || run.fail(place, "pattern", "must match pattern \"" + source + "\"");
    }
}
