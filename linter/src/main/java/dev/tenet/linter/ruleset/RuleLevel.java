package dev.tenet.linter.ruleset;

import dev.tenet.contract.finding.Severity;
import java.util.Optional;

/** What rulesets write for a severity: one of the four, or {@code off}. */
enum RuleLevel {
    ERROR("error", 0),
    WARN("warn", 1),
    INFO("info", 2),
    HINT("hint", 3),
    OFF("off", -1);

    private final String word;
    private final int number;

    RuleLevel(String word, int number) {
        this.word = word;
        this.number = number;
    }

    static Optional<RuleLevel> ofWord(String word) {
        for (RuleLevel level : values()) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    static Optional<RuleLevel> ofNumber(double number) {
        for (RuleLevel level : values()) {
            if (level.number == number) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Empty for {@code off}. */
    Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.values()[number]);
    }
}
