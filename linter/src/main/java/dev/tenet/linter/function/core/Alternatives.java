package dev.tenet.linter.function.core;

import dev.tenet.linter.value.Value;
import java.util.List;

/** The properties of {@code or} and {@code xor}. */
record Alternatives(List<String> names) {
    /** From here on only the first are named. */
    private static final int MANY = 4;

    static Alternatives of(Value options) {
        return new Alternatives(
                options.get("properties").items().stream().map(Value::text).toList());
    }

    /** Those that an object has, in its order. */
    List<String> presentIn(Value object) {
        return object.keys().stream().filter(names::contains).toList();
    }

    String noneDefined() {
        if (names.size() > MANY) {
            return "At least one of \"" + String.join("\" or \"", names.subList(0, 3)) + "\" or " + (names.size() - 3)
                    + " other properties must be defined";
        }
        return "At least one of \"" + String.join("\" or \"", names) + "\" must be defined";
    }
}
