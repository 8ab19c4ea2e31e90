package dev.tenet.linter.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that rules of {@code spectral:oas} once had, which rulesets may still use to change a severity. */
final class RenamedRules {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("operation-2xx-response", "operation-success-response"),
            Map.entry("oas3-unused-components-schema", "oas3-unused-component"),
            Map.entry("oas2-valid-parameter-example", "oas2-valid-schema-example"),
            Map.entry("oas2-valid-response-schema-example", "oas2-valid-schema-example"),
            Map.entry("oas2-valid-definition-example", "oas2-valid-schema-example"),
            Map.entry("oas2-valid-response-example", "oas2-valid-media-example"),
            Map.entry("oas3-valid-oas-parameter-example", "oas3-valid-media-example"),
            Map.entry("oas3-valid-oas-content-example", "oas3-valid-media-example"),
            Map.entry("oas3-valid-oas-header-example", "oas3-valid-media-example"),
            Map.entry("oas3-valid-header-schema-example", "oas3-valid-schema-example"),
            Map.entry("oas3-valid-parameter-schema-example", "oas3-valid-schema-example"));

    /** Names that were in use between the oldest and today's, which a rule of somebody else may have as well. */
    private static final Map<String, String> BETWEEN = Map.of(
            "operation-default-response", "operation-success-response",
            "oas3-unused-components", "oas3-unused-component");

    private RenamedRules() {}

    /** Today's name of a rule that is not there. */
    static Optional<String> today(String missing) {
        return Optional.ofNullable(BETWEEN.get(missing));
    }

    /** The same under today's names; where several become one, the most severe holds. */
    static Map<String, RuleEntry> renamed(Map<String, RuleEntry> rules, Problems problems) {
        Map<String, RuleEntry> renamed = new LinkedHashMap<>();
        rules.forEach((name, entry) -> {
            String today = NAMES.get(name);
            if (today == null || entry instanceof RuleEntry.Definition) {
                renamed.merge(name, entry, RenamedRules::stronger);
            } else {
                problems.warn(entry.spot(), "\"" + name + "\" is now called \"" + today + "\"; rename it");
                renamed.merge(today, entry, RenamedRules::stronger);
            }
        });
        return renamed;
    }

    private static RuleEntry stronger(RuleEntry one, RuleEntry other) {
        if (one instanceof RuleEntry.Level first && other instanceof RuleEntry.Level second) {
            return first.level().compareTo(second.level()) <= 0 ? one : other;
        }
        return other instanceof RuleEntry.Definition ? other : one;
    }
}
