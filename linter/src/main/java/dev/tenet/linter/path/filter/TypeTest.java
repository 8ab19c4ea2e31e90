package dev.tenet.linter.path.filter;

import dev.tenet.linter.value.Value;
import java.util.Locale;
import java.util.Optional;

/** The type tests {@code @string()}, {@code @object()} and so on. */
enum TypeTest implements Expression.Condition {
    STRING,
    NUMBER,
    BOOLEAN,
    INTEGER,
    NULL,
    ARRAY,
    /** Arrays are objects, as in JavaScript. */
    OBJECT,
    SCALAR;

    static Optional<TypeTest> named(String name) {
        for (TypeTest test : values()) {
            if (test.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(test);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean test(Candidate candidate) {
        Value value = candidate.value();
        return switch (this) {
            case STRING -> value.isString();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> value.isNumber() && value.number() % 1 == 0;
            case NULL -> value.isNull();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject() || value.isArray();
            case SCALAR -> !value.isObject() && !value.isArray();
        };
    }
}
