package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a ruleset writes after the name of a rule. */
sealed interface RuleEntry {
    /** Where it is written. */
    Spot spot();

    /** {@code true} or {@code false}: an inherited rule is switched on or off. */
    record Switch(boolean on, Spot spot) implements RuleEntry {}

    /** A severity: that of an inherited rule is changed. */
    record Level(RuleLevel level, Spot spot) implements RuleEntry {}

    /** A rule, or what replaces parts of an inherited one; what is absent is inherited. */
    record Definition(
            Optional<String> description,
            Optional<String> message,
            Optional<RuleLevel> severity,
            List<Given> given,
            List<Rule.Then> then,
            Optional<Boolean> recommended,
            Optional<Boolean> resolved,
            Optional<Set<DocumentFormat>> formats,
            Optional<String> documentationUrl,
            Spot spot)
            implements RuleEntry {}

    /** A JSONPath or a reference to an alias, as written. */
    record Given(String expression, Spot spot) {}
}
