package dev.tenet.project.config;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.PathMapping;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.project.policy.FailOn;
import dev.tenet.project.policy.NamePattern;
import dev.tenet.project.policy.SeverityPolicy;
import dev.tenet.project.policy.SeverityRule;
import dev.tenet.project.policy.VersionStep;
import dev.tenet.project.reading.Problems;
import dev.tenet.project.reading.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code diff:}. */
final class DiffPart {
    private final Problems problems;
    private final List<SeverityRule> severities = new ArrayList<>();

    private DiffPart(Problems problems) {
        this.problems = problems;
    }

    /** What a change may be made of: {@link Level}, or nothing. */
    private enum Chosen {
        OFF,
        INFO,
        WARNING,
        ERROR;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        Optional<Level> level() {
            return this == OFF ? Optional.empty() : Optional.of(Level.valueOf(name()));
        }
    }

    static DiffSettings read(Section part, Problems problems) {
        return new DiffPart(problems).read(part);
    }

    private DiffSettings read(Section part) {
        part.allowing("fail-on", "categories", "map-path", "rules", "overrides", "accepted", "consumers");
        List<PathMapping> mappings = mappings(part);
        int count = 0;
        for (Place override : part.items("overrides")) {
            String name = part.nameOf("overrides") + "[" + count++ + "]";
            Section.of(override, name, problems).ifPresent(section -> readOverride(section, name));
        }
        part.section("rules").ifPresent(this::readRules);
        return new DiffSettings(
                part.choice("fail-on", FailOn.values(), FailOn::label),
                part.choices("categories", Category.values(), Category::label),
                mappings,
                new SeverityPolicy(severities),
                part.text("accepted"),
                ConsumersPart.read(part));
    }

    /** What {@code map-path} of a section says. */
    static List<PathMapping> mappings(Section part) {
        List<PathMapping> mappings = new ArrayList<>();
        part.section("map-path")
                .ifPresent(paths -> paths.scalars().forEach((from, to) -> mappings.add(new PathMapping(from, to))));
        return mappings;
    }

    private void readOverride(Section section, String name) {
        section.allowing("rule", "category", "path", "level", "when", "consumers", "severity", "reason")
                .requiring("severity", "write severity: off, info, warning or error");
        Optional<String> rule = section.text("rule");
        rule.filter(given -> !NamePattern.of(given).isPattern())
                .ifPresent(given -> checkRule(given, section.rangeOf("rule")));
        SeverityRule read = new SeverityRule(
                rule.map(NamePattern::of),
                section.choice("category", Category.values(), Category::label),
                section.text("path").map(NamePattern::of),
                Set.copyOf(section.choices("level", Level.values(), Level::label)),
                steps(section),
                ConsumersPart.nobodyBut(section),
                Optional.empty(),
                section.text("reason"),
                name);
        add(read, section);
    }

    private void readRules(Section rules) {
        for (String id : rules.keys()) {
            checkRule(id, rules.keyRange(id));
            rules.find(id).ifPresent(value -> readRule(rules, id, value));
        }
    }

    private void readRule(Section rules, String id, Place value) {
        String name = rules.nameOf(id);
        if (value.node() instanceof StringNode) {
            rules.choice(id, Chosen.values(), Chosen::label)
                    .ifPresent(chosen ->
                            severities.add(of(id, Set.of(), Optional.empty(), chosen.level(), Optional.empty(), name)));
            return;
        }
        Section.of(value, name, problems).ifPresent(section -> {
            section.allowing("severity", "when", "consumers", "reason")
                    .requiring("severity", "write severity: off, info, warning or error");
            add(
                    of(
                            id,
                            steps(section),
                            ConsumersPart.nobodyBut(section),
                            Optional.empty(),
                            section.text("reason"),
                            name),
                    section);
        });
    }

    private static SeverityRule of(
            String id,
            Set<VersionStep> when,
            Optional<Set<String>> nobodyBut,
            Optional<Level> severity,
            Optional<String> reason,
            String name) {
        return new SeverityRule(
                Optional.of(NamePattern.of(id)),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                when,
                nobodyBut,
                severity,
                reason,
                name);
    }

    private void add(SeverityRule read, Section section) {
        section.choice("severity", Chosen.values(), Chosen::label)
                .ifPresent(chosen -> severities.add(new SeverityRule(
                        read.rule(),
                        read.category(),
                        read.path(),
                        read.levels(),
                        read.when(),
                        read.nobodyBut(),
                        chosen.level(),
                        read.reason(),
                        read.origin())));
    }

    private static Set<VersionStep> steps(Section section) {
        return Set.copyOf(section.choices("when", VersionStep.values(), VersionStep::label));
    }

    private void checkRule(String id, dev.tenet.contract.tree.Range at) {
        List<String> ids = RuleCatalogue.rules().stream().map(Rule::id).toList();
        if (!ids.contains(id)) {
            String near = dev.tenet.contract.Nearest.of(id, ids)
                    .map(name -> "; did you mean \"" + name + "\"?")
                    .orElse("; tenet explain lists the rules");
            problems.add(at, "there is no rule \"" + id + '"' + near);
        }
    }
}
