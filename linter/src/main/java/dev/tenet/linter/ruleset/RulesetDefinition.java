package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ruleset as it is written, names looked up; nothing is merged yet. What is absent was not written.
 *
 * @param extensions what it extends, in order
 */
record RulesetDefinition(
        Optional<String> documentationUrl,
        Optional<List<Extension>> extensions,
        Optional<Set<DocumentFormat>> formats,
        Optional<Aliases> aliases,
        Optional<Map<String, RuleEntry>> rules,
        List<OverrideDefinition> overrides,
        Optional<ParserOptions> parserOptions) {

    /**
     * A ruleset that another extends.
     *
     * @param explicit whether the other says which of the rules are enabled
     */
    record Extension(RulesetDefinition ruleset, Inclusion inclusion, boolean explicit) {}

    /** What holds for some documents only: {@code body} for those of patterns without pointers, its severities for parts of the others. */
    record OverrideDefinition(List<FilePattern> files, RulesetDefinition body) {}

    /** One that only extends others. */
    static RulesetDefinition extending(List<Extension> extensions) {
        return new RulesetDefinition(
                Optional.empty(),
                Optional.of(extensions),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** One that only has rules. */
    static RulesetDefinition ofRules(Map<String, RuleEntry> rules) {
        return new RulesetDefinition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rules),
                List.of(),
                Optional.empty());
    }

    /** This one with what another override for the same document says, which wins. */
    RulesetDefinition overriddenBy(RulesetDefinition later) {
        Optional<Map<String, RuleEntry>> merged = later.rules.or(() -> rules);
        if (rules.isPresent() && later.rules.isPresent()) {
            Map<String, RuleEntry> both = new LinkedHashMap<>(rules.get());
            both.putAll(later.rules.get());
            merged = Optional.of(both);
        }
        return new RulesetDefinition(
                later.documentationUrl.or(() -> documentationUrl),
                later.extensions.or(() -> extensions),
                later.formats.or(() -> formats),
                mergedAliases(later),
                merged,
                List.of(),
                later.parserOptions.or(() -> parserOptions));
    }

    /** This one where an override holds: a ruleset of its own that extends this one. */
    RulesetDefinition with(RulesetDefinition override) {
        Optional<List<Extension>> extended = override.extensions.or(() -> extensions);
        if (rules.isPresent() && override.rules.isPresent()) {
            List<Extension> all = new ArrayList<>(extended.orElse(List.of()));
            all.add(new Extension(this, Inclusion.RECOMMENDED, false));
            extended = Optional.of(all);
        }
        return new RulesetDefinition(
                documentationUrl,
                extended,
                override.formats.or(() -> formats),
                mergedAliases(override),
                override.rules.or(() -> rules),
                List.of(),
                override.parserOptions.or(() -> parserOptions));
    }

    private Optional<Aliases> mergedAliases(RulesetDefinition later) {
        return aliases.isPresent() && later.aliases.isPresent()
                ? Optional.of(aliases.get().with(later.aliases.get()))
                : later.aliases.or(() -> aliases);
    }
}
