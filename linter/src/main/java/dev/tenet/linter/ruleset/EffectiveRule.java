package dev.tenet.linter.ruleset;

import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.message.PathText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A merged rule that changes no more. */
final class EffectiveRule implements Rule {
    private final MergedRule rule;
    private final SourcePaths sources;

    EffectiveRule(MergedRule rule, SourcePaths sources) {
        this.rule = rule;
        this.sources = sources;
    }

    @Override
    public String name() {
        return rule.name;
    }

    @Override
    public Optional<String> description() {
        return rule.description;
    }

    @Override
    public Optional<String> message() {
        return rule.message;
    }

    @Override
    public Optional<String> documentationUrl() {
        return rule.documentationUrl;
    }

    @Override
    public boolean resolved() {
        return rule.resolved;
    }

    @Override
    public Set<DocumentFormat> formats() {
        return rule.formats.orElse(Set.of());
    }

    @Override
    public List<String> given(Set<DocumentFormat> formats) {
        List<String> expanded = new ArrayList<>();
        for (RuleEntry.Given given : rule.given) {
            try {
                expanded.addAll(rule.aliases.expand(given.expression(), formats));
            } catch (AliasException e) {
                throw new IllegalStateException(given.spot() + ": " + e.getMessage(), e);
            }
        }
        return expanded;
    }

    @Override
    public List<Then> then() {
        return rule.then;
    }

    @Override
    public Optional<Severity> severity(String source, List<String> path) {
        if (rule.overrides.isEmpty()) {
            return rule.level.severity();
        }
        String relative = sources.relative(source);
        String pointer = PathText.escapedPointer(path);
        RuleLevel level = rule.level;
        String closest = "";
        for (MergedRule.PointerOverride override : rule.overrides) {
            String part = override.pattern().pointer().orElse("");
            if (part.length() >= closest.length()
                    && (pointer.equals(part) || pointer.startsWith(part + "/"))
                    && override.pattern().glob().matches(relative)) {
                closest = part;
                level = override.level();
            }
        }
        return level.severity();
    }

    @Override
    public List<String> history() {
        return rule.history.stream().map(MergedRule.Change::toString).toList();
    }

    /** Whether it is switched on; one of no severity then still says nothing. */
    boolean isEnabled() {
        return rule.enabled || !rule.overrides.isEmpty();
    }

    /** Whether it can say anything: a rule without severity cannot, nor one for documents of no format. */
    boolean isEffective() {
        boolean silent = rule.level == RuleLevel.OFF && rule.overrides.isEmpty();
        return isEnabled()
                && !silent
                && rule.formats.map(formats -> !formats.isEmpty()).orElse(true);
    }

    @Override
    public String toString() {
        return rule.name;
    }
}
