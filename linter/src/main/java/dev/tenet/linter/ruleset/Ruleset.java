package dev.tenet.linter.ruleset;

import dev.tenet.linter.ruleset.RulesetDefinition.OverrideDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A ruleset that has been read, with all that it extends. Safe for use by several threads. */
public final class Ruleset {
    private final RulesetDefinition definition;
    private final SourcePaths sources;
    private final EffectiveRuleset plain;
    private final List<RulesetWarning> warnings;
    private final Map<List<FilePattern>, EffectiveRuleset> overridden = new ConcurrentHashMap<>();

    Ruleset(RulesetDefinition definition, SourcePaths sources, EffectiveRuleset plain, List<RulesetWarning> warnings) {
        this.definition = definition;
        this.sources = sources;
        this.plain = plain;
        this.warnings = List.copyOf(warnings);
    }

    /** The rules without overrides. */
    public EffectiveRuleset plain() {
        return plain;
    }

    /** What is surely not meant, although the ruleset can be used. */
    public List<RulesetWarning> warnings() {
        return warnings;
    }

    /**
     * The rules as they hold for a document, overrides included.
     *
     * @param sourcePath the document's name: a path, absolute or relative to the working directory, or a source of another kind
     * @throws RulesetException where the overrides for this document do not fit the ruleset
     */
    public EffectiveRuleset forDocument(String sourcePath) throws RulesetException {
        if (definition.overrides().isEmpty()) {
            return plain;
        }
        String relative = sources.relative(sourcePath);
        List<FilePattern> matching = new ArrayList<>();
        for (OverrideDefinition override : definition.overrides()) {
            for (FilePattern file : override.files()) {
                if (file.glob().matches(relative)) {
                    matching.add(file);
                }
            }
        }
        if (matching.isEmpty()) {
            return plain;
        }
        EffectiveRuleset known = overridden.get(matching);
        if (known == null) {
            known = overridden(matching);
            overridden.put(matching, known);
        }
        return known;
    }

    private EffectiveRuleset overridden(List<FilePattern> matching) throws RulesetException {
        Problems problems = new Problems();
        Optional<RulesetDefinition> override = Optional.empty();
        for (OverrideDefinition each : definition.overrides()) {
            if (each.files().stream().anyMatch(file -> file.pointer().isEmpty() && matching.contains(file))) {
                RulesetDefinition body = each.body();
                override = Optional.of(
                        override.map(before -> before.overriddenBy(body)).orElse(body));
            }
        }
        RulesetDefinition whole = override.map(definition::with).orElse(definition);
        MergedRuleset merged = MergedRuleset.of(whole, problems);
        for (OverrideDefinition each : definition.overrides()) {
            for (FilePattern file : each.files()) {
                if (file.pointer().isPresent() && matching.contains(file)) {
                    addPointers(merged, file, each.body());
                }
            }
        }
        problems.throwIfAny();
        return EffectiveRuleset.of(merged, whole.parserOptions().orElse(ParserOptions.DEFAULT), sources);
    }

    private static void addPointers(MergedRuleset merged, FilePattern file, RulesetDefinition body) {
        body.rules().orElse(Map.of()).forEach((name, entry) -> {
            MergedRule rule = merged.rules().get(name);
            if (rule != null && entry instanceof RuleEntry.Level level) {
                rule.overrides.add(new MergedRule.PointerOverride(file, level.level()));
                rule.history.add(new MergedRule.Change(
                        "severity set for " + file.text() + file.pointer().orElse(""), Optional.of(level.spot())));
            }
        });
    }
}
