package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.Optional;

/** The types that {@code type} can name. */
enum JsonType {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    NULL,
    OBJECT,
    ARRAY;

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<JsonType> labelled(String label) {
        for (JsonType type : values()) {
            if (type.label().equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean matches(Value value) {
        return switch (this) {
            case STRING -> value.isString();
            case NUMBER -> value.isNumber();
            case INTEGER -> value.isNumber() && isInteger(value.number());
            case BOOLEAN -> value.isBoolean();
            case NULL -> value.isNull();
            case OBJECT -> value.isObject();
            case ARRAY -> value.isArray();
        };
    }

    /** Infinity is one, as it is without Ajv's strict numbers. */
    private static boolean isInteger(double number) {
        return number == Math.rint(number);
    }
}
