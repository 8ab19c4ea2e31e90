package dev.tenet.linter.ruleset;

import java.util.Locale;
import java.util.Optional;

/** Which rules of an extended ruleset are enabled. */
enum Inclusion {
    OFF,
    RECOMMENDED,
    ALL;

    static Optional<Inclusion> ofWord(String word) {
        for (Inclusion inclusion : values()) {
            if (inclusion.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(inclusion);
            }
        }
        return Optional.empty();
    }

    boolean enables(boolean recommended) {
        return this == ALL || (this == RECOMMENDED && recommended);
    }
}
