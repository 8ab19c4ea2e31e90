package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code format}; one that is not known says nothing. */
record FormatKeyword(String name, Predicate<Value> format) implements Keyword {

    static @Nullable Keyword of(Compilation schema, JsonType type) {
        String name = schema.get("format").text();
        if (type == JsonType.NUMBER) {
            Predicate<Double> number = NumberFormats.named(name);
            return number == null ? null : new FormatKeyword(name, value -> number.test(value.number()));
        }
        Predicate<String> string = StringFormats.named(name, schema.patterns());
        return string == null ? null : new FormatKeyword(name, value -> string.test(value.text()));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        return format.test(value) || run.fail(place, "format", "must match format \"" + name + "\"");
    }
}
