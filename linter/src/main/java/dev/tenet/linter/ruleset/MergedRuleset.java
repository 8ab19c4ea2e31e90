package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ruleset with what it extends put in: extended rulesets from left to right, then its own rules. */
final class MergedRuleset {
    private final RulesetDefinition definition;
    private final Inclusion inclusion;
    private final boolean explicit;
    private final Problems problems;
    private final Map<String, MergedRule> rules = new LinkedHashMap<>();
    private final Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);

    private MergedRuleset(RulesetDefinition definition, Inclusion inclusion, boolean explicit, Problems problems) {
        this.definition = definition;
        this.inclusion = inclusion;
        this.explicit = explicit;
        this.problems = problems;
    }

    static MergedRuleset of(RulesetDefinition definition, Problems problems) {
        return of(definition, Inclusion.RECOMMENDED, false, problems);
    }

    private static MergedRuleset of(
            RulesetDefinition definition, Inclusion inclusion, boolean explicit, Problems problems) {
        MergedRuleset merged = new MergedRuleset(definition, inclusion, explicit, problems);
        definition.formats().ifPresent(merged.formats::addAll);
        definition.extensions().orElse(List.of()).forEach(merged::extend);
        definition.rules().orElse(Map.of()).forEach(merged::add);
        return merged;
    }

    Map<String, MergedRule> rules() {
        return rules;
    }

    /** All formats that it or its rules mention. */
    Set<DocumentFormat> formats() {
        return formats;
    }

    Aliases aliases() {
        return definition.aliases().orElse(Aliases.NONE);
    }

    private void extend(RulesetDefinition.Extension extension) {
        MergedRuleset extended = of(extension.ruleset(), extension.inclusion(), extension.explicit(), problems);
        formats.addAll(extended.formats);
        for (MergedRule rule : extended.rules.values()) {
            rules.put(rule.name, rule);
            if (explicit) {
                rule.enabled = inclusion.enables(rule.recommended);
                String what = (rule.enabled ? "switched on" : "switched off") + " by extending its ruleset with \""
                        + inclusion.name().toLowerCase(Locale.ROOT) + "\"";
                rule.history.add(new MergedRule.Change(what, Optional.empty()));
            }
        }
    }

    private void add(String name, RuleEntry entry) {
        MergedRule rule = rules.get(name);
        if (rule == null && !(entry instanceof RuleEntry.Definition)) {
            rule = RenamedRules.today(name).map(rules::get).orElse(null);
        }
        if (entry instanceof RuleEntry.Definition own) {
            if (rule == null) {
                rule = new MergedRule(name, this, own);
                rules.put(name, rule);
            } else {
                rule.redefine(own, this);
            }
        } else if (rule == null) {
            problems.error(entry.spot(), missing(name));
            return;
        } else if (entry instanceof RuleEntry.Level changed) {
            rule.setLevel(changed.level());
            rule.history.add(new MergedRule.Change("severity set", Optional.of(changed.spot())));
        } else if (entry instanceof RuleEntry.Switch changed) {
            rule.enabled = changed.on();
            String what = changed.on() ? "switched on" : "switched off";
            rule.history.add(new MergedRule.Change(what, Optional.of(changed.spot())));
        }
        settle(rule);
    }

    /** What follows from the rule being mentioned here. */
    private void settle(MergedRule rule) {
        if (rule.owner == this || explicit) {
            rule.enabled = inclusion.enables(rule.recommended);
        }
        if (rule.formats.isPresent()) {
            formats.addAll(rule.formats.get());
        } else {
            rule.formats = rule.owner.definition.formats();
        }
        if (rule.documentationUrl.isEmpty()) {
            rule.documentationUrl = definition.documentationUrl().map(url -> url + "#" + rule.name);
        }
    }

    private String missing(String name) {
        Optional<String> nearest = Nearest.of(name, new ArrayList<>(rules.keySet()));
        return "Cannot extend non-existing rule: \"" + name + "\"; "
                + nearest.map(known -> "did you mean \"" + known + "\"?")
                        .orElse("extend a ruleset that has it, or give the rule a \"given\" and a \"then\"");
    }
}
