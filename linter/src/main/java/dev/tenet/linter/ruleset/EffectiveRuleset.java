package dev.tenet.linter.ruleset;

import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules as they hold for one document.
 *
 * @param all every rule, with those that are switched off
 * @param formats all formats that the ruleset or its rules mention, whether or not the rules are enabled
 * @param duplicateKeys how severe it is that a mapping has a key twice; empty where it is ignored
 * @param incompatibleValues how severe it is that a mapping has a key that is no string; empty where it is ignored
 */
public record EffectiveRuleset(
        List<Listed> all,
        Set<DocumentFormat> formats,
        Optional<Severity> duplicateKeys,
        Optional<Severity> incompatibleValues) {

    /** A rule, and whether it is switched on. */
    public record Listed(Rule rule, boolean enabled) {}

    static EffectiveRuleset of(MergedRuleset merged, ParserOptions options, SourcePaths sources) {
        List<Listed> all = new ArrayList<>();
        for (MergedRule rule : merged.rules().values()) {
            EffectiveRule effective = new EffectiveRule(rule, sources);
            all.add(new Listed(effective, effective.isEnabled()));
        }
        return new EffectiveRuleset(
                List.copyOf(all),
                Set.copyOf(merged.formats()),
                options.duplicateKeys().orElse(RuleLevel.ERROR).severity(),
                options.incompatibleValues().orElse(RuleLevel.ERROR).severity());
    }

    /** The rules that can find anything. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Listed listed : all) {
            if (listed.rule() instanceof EffectiveRule effective && effective.isEffective()) {
                rules.add(effective);
            }
        }
        return rules;
    }
}
