package dev.tenet.linter.validation;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The formats of numbers: those of OpenAPI. */
final class NumberFormats {
    private NumberFormats() {}

    /** Null where the name says nothing of numbers. */
    static @Nullable Predicate<Double> named(String name) {
        return switch (name) {
            case "int32" ->
                number -> number == Math.rint(number) && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
            case "int64" -> number -> number == Math.rint(number) && !Double.isInfinite(number);
            default -> null;
        };
    }
}
