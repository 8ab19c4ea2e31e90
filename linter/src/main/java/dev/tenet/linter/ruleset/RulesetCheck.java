package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import dev.tenet.linter.ruleset.RulesetDefinition.OverrideDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what only shows once a ruleset is merged: paths that are none, rules that never fire. */
final class RulesetCheck {
    private final Problems problems;

    private RulesetCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(RulesetDefinition definition, MergedRuleset merged, Problems problems) {
        RulesetCheck check = new RulesetCheck(problems);
        for (MergedRule rule : merged.rules().values()) {
            if (!isBuiltIn(rule)) {
                check.checkRule(rule);
            }
        }
        for (OverrideDefinition override : definition.overrides()) {
            check.checkNames(override, merged);
        }
    }

    /** Tests have looked at these. */
    private static boolean isBuiltIn(MergedRule rule) {
        return !rule.given.isEmpty()
                && rule.given.get(0).spot() instanceof Spot.OfValue at
                && Locations.BUILT_IN.contains(at.document().source());
    }

    private void checkRule(MergedRule rule) {
        for (RuleEntry.Given given : rule.given) {
            Set<String> paths = new LinkedHashSet<>(expanded(rule, given, Set.of()));
            for (DocumentFormat format : rule.aliases.formats()) {
                if (rule.formats.map(formats -> formats.contains(format)).orElse(true)) {
                    paths.addAll(expanded(rule, given, Set.of(format)));
                }
            }
            if (paths.isEmpty()) {
                problems.warn(
                        given.spot(),
                        "\"" + given.expression() + "\" stands for nothing in the formats of the rule \"" + rule.name
                                + "\", which never fires; give the alias a target for them");
            }
            paths.forEach(path -> checkPath(rule, given, path));
        }
        for (Rule.Then then : rule.then) {
            if (then.field().orElse("").startsWith("$")) {
                checkField(rule, then.field().orElse(""));
            }
        }
    }

    private static List<String> expanded(MergedRule rule, RuleEntry.Given given, Set<DocumentFormat> formats) {
        try {
            return rule.aliases.expand(given.expression(), formats);
        } catch (AliasException e) {
            // It has been reported where it stands.
            return List.of(given.expression());
        }
    }

    private void checkPath(MergedRule rule, RuleEntry.Given given, String path) {
        if (!path.startsWith("$")) {
            return;
        }
        try {
            JsonPath.parse(path);
        } catch (JsonPathException e) {
            String through = given.expression().equals(path) ? "" : " of \"" + path + "\"";
            report(
                    rule,
                    given.spot(),
                    e.getMessage() + " at character " + e.offset() + through + "; correct the JSONPath");
        }
    }

    private void checkField(MergedRule rule, String field) {
        try {
            JsonPath.parse(field);
        } catch (JsonPathException e) {
            Spot spot = rule.given.isEmpty()
                    ? new Spot.OfFile(rule.name)
                    : rule.given.get(0).spot();
            report(
                    rule,
                    spot,
                    "the field \"" + field + "\": " + e.getMessage() + " at character " + e.offset()
                            + "; correct the JSONPath");
        }
    }

    /** A rule that is switched off does no harm. */
    private void report(MergedRule rule, Spot spot, String message) {
        if (rule.enabled) {
            problems.error(spot, message);
        } else {
            problems.warn(spot, message);
        }
    }

    /** An override of a part of a document leaves rules alone that are not there. */
    private void checkNames(OverrideDefinition override, MergedRuleset merged) {
        for (Map.Entry<String, RuleEntry> entry :
                override.body().rules().orElse(Map.of()).entrySet()) {
            boolean missing = !merged.rules().containsKey(entry.getKey())
                    && override.body().extensions().isEmpty();
            if (missing && !(entry.getValue() instanceof RuleEntry.Definition)) {
                Optional<String> nearest = Nearest.of(
                        entry.getKey(), new ArrayList<>(merged.rules().keySet()));
                problems.warn(
                        entry.getValue().spot(),
                        "there is no rule \"" + entry.getKey() + "\" to override; "
                                + Shape.meant(nearest, "remove it"));
            }
        }
    }
}
