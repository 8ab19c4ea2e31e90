package dev.tenet.linter.ruleset;

import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What cases expect of a ruleset: one line for each rule. */
final class RulesetText {
    private RulesetText() {}

    static String count(EffectiveRuleset ruleset) {
        long enabled =
                ruleset.all().stream().filter(EffectiveRuleset.Listed::enabled).count();
        return "Found " + ruleset.all().size() + " rules (" + enabled + " enabled)";
    }

    static List<String> rules(EffectiveRuleset ruleset) {
        List<String> lines = new ArrayList<>();
        for (EffectiveRuleset.Listed listed : ruleset.all()) {
            lines.add(rule(listed));
        }
        lines.sort(null);
        return lines;
    }

    /** The lines that are not among others, cut short where only on, off and severity differ. */
    static List<String> changed(List<String> before, List<String> after) {
        List<String> changed = new ArrayList<>();
        for (String line : after) {
            String name = line.substring(0, line.indexOf(": ") + 2);
            Optional<String> known =
                    before.stream().filter(each -> each.startsWith(name)).findFirst();
            if (known.isEmpty() || !tail(known.get()).equals(tail(line))) {
                changed.add(line);
            } else if (!known.get().equals(line)) {
                changed.add(line.substring(0, line.length() - tail(line).length()));
            }
        }
        return changed;
    }

    private static String tail(String line) {
        return line.substring(line.indexOf(" | ", line.indexOf(" | ") + 1));
    }

    private static String rule(EffectiveRuleset.Listed listed) {
        Rule rule = listed.rule();
        List<String> parts = new ArrayList<>();
        parts.add(rule.name() + ": " + (listed.enabled() ? "on" : "off"));
        parts.add(severity(rule.severity("<none>", List.of())));
        parts.add(formats(rule.formats()));
        parts.add(
                "given " + rule.given(Set.of()) + " " + rule.given(Set.of(DocumentFormat.OAS3, DocumentFormat.OAS3_1)));
        parts.add("then "
                + rule.then().stream()
                        .map(then -> then.field().map(field -> field + " ").orElse("") + then.functionName())
                        .toList());
        parts.add("resolved " + rule.resolved());
        rule.message().ifPresent(message -> parts.add("message " + message));
        rule.description().ifPresent(description -> parts.add("description " + description));
        rule.documentationUrl().ifPresent(url -> parts.add("at " + url));
        return String.join(" | ", parts);
    }

    static String severity(Optional<Severity> severity) {
        return severity.map(Severity::label).orElse("off");
    }

    static String formats(Set<DocumentFormat> formats) {
        return formats.stream().map(DocumentFormat::title).sorted().toList().toString();
    }
}
