package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule while rulesets are merged: each that mentions it may change it. */
final class MergedRule {
    final String name;
    /** The ruleset that defines it first. */
    final MergedRuleset owner;

    boolean enabled;
    boolean recommended = true;
    Optional<String> description = Optional.empty();
    Optional<String> message = Optional.empty();
    Optional<String> documentationUrl = Optional.empty();
    RuleLevel level = RuleLevel.WARN;
    boolean resolved = true;
    Optional<Set<DocumentFormat>> formats = Optional.empty();
    List<RuleEntry.Given> given = List.of();
    List<Rule.Then> then = List.of();
    Aliases aliases;
    final List<PointerOverride> overrides = new ArrayList<>();
    /** What was done to it by whom, first to last. */
    final List<Change> history = new ArrayList<>();

    MergedRule(String name, MergedRuleset owner, RuleEntry.Definition definition) {
        this.name = name;
        this.owner = owner;
        this.aliases = owner.aliases();
        assign(definition);
        this.enabled = recommended;
        history.add(new Change("defined", Optional.of(definition.spot())));
    }

    /**
     * One thing that a ruleset did to the rule.
     *
     * @param at where that is written; empty where it follows from how the ruleset was extended
     */
    record Change(String what, Optional<Spot> at) {
        @Override
        public String toString() {
            return what + at.map(spot -> " at " + spot).orElse("");
        }
    }

    /** A severity for a part of some documents. */
    record PointerOverride(FilePattern pattern, RuleLevel level) {}

    /** Takes over what a definition of the same name says in a ruleset that extends the owner. */
    void redefine(RuleEntry.Definition definition, MergedRuleset by) {
        aliases = by.aliases();
        assign(definition);
        enabled = true;
        history.add(new Change("redefined", Optional.of(definition.spot())));
    }

    void setLevel(RuleLevel changed) {
        level = changed;
        enabled = changed != RuleLevel.OFF;
    }

    private void assign(RuleEntry.Definition definition) {
        recommended = definition.recommended().orElse(recommended);
        description = definition.description().or(() -> description);
        message = definition.message().or(() -> message);
        documentationUrl = definition.documentationUrl().or(() -> documentationUrl);
        level = definition.severity().orElse(level);
        resolved = definition.resolved().orElse(resolved);
        formats = definition.formats().or(() -> formats);
        given = definition.given();
        then = definition.then();
    }
}
