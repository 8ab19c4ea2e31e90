package dev.tenet.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option whose values are known by name: what is none of them is answered with all of them and the nearest. */
abstract class Choice<T> implements ITypeConverter<T> {
    private final Map<String, T> byName = new LinkedHashMap<>();

    Choice(T[] values, Function<T, String> label) {
        Arrays.stream(values).forEach(value -> byName.put(label.apply(value), value));
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

    /** By category. */
    static final class OfCategory extends Choice<dev.tenet.contract.finding.Category> {
        OfCategory() {
            super(dev.tenet.contract.finding.Category.values(), dev.tenet.contract.finding.Category::label);
        }
    }

    /** By bar. */
    static final class OfFailOn extends Choice<FailOn> {
        OfFailOn() {
            super(FailOn.values(), FailOn::label);
        }
    }

    /** By dialect of JSON Schema. */
    static final class OfDialect extends Choice<dev.tenet.schema.Dialect> {
        OfDialect() {
            super(dev.tenet.schema.Dialect.values(), dev.tenet.schema.Dialect::label);
        }
    }
}
