package dev.tenet.linter.function.core;

import dev.tenet.linter.value.Dictionary;

/** The order that {@code alphabetical} asks for. */
public final class NameOrder {
    private NameOrder() {}

    /** Negative where the first name comes first. */
    public static int compare(String first, String second) {
        return Dictionary.compare(first, second);
    }
}
