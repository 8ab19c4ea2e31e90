package dev.tenet.cli;

import dev.tenet.cli.shell.NamedValues;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values that are known by name: what is none of them is answered with all of them and the nearest. */
record Choice<T>(Map<String, T> byName) implements ITypeConverter<T>, NamedValues {

    static <T> Choice<T> of(T[] values, Function<T, String> label) {
        Map<String, T> byName = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> byName.put(label.apply(value), value));
        return new Choice<>(byName);
    }

    @Override
    public Collection<String> names() {
        return byName.keySet();
    }

    @Override
    public T convert(String given) {
        T value = byName.get(given);
        if (value == null) {
            throw new TypeConversionException("'" + given + "' is none of " + String.join(", ", byName.keySet())
                    + Nearest.question(given, byName.keySet()));
        }
        return value;
    }
}
