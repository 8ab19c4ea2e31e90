package dev.tenet.report.run;

import java.util.Optional;

/** Knows what the rules mean that the tools report. */
@FunctionalInterface
public interface RuleTexts {
    /** For a run whose rules nobody explains. */
    RuleTexts NONE = rule -> Optional.empty();

    Optional<RuleText> find(String rule);
}
