package dev.tenet.linter.recommended;

import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;

/** A value and where it is. */
record Place(Trail trail, Value value) {
    Place to(String key) {
        return new Place(trail.to(key), value.get(key));
    }

    Violation violation(String message) {
        return new Violation(message, trail.path());
    }
}
