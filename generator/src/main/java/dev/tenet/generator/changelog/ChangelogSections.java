package dev.tenet.generator.changelog;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import dev.tenet.diff.rules.DocumentRule;
import dev.tenet.diff.rules.ParameterRule;
import dev.tenet.generator.version.VersionAdvice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sorts findings by what they mean for callers. */
final class ChangelogSections {
    private static final int MOST = 100;

    private final String kind;
    private final WhatToDo whatToDo = new WhatToDo();

    ChangelogSections(String kind) {
        this.kind = kind;
    }

    private enum Title {
        CALLERS("Breaking for callers"),
        WIRE("Breaking on the wire"),
        DEPRECATED("Deprecated"),
        ADDED("Added"),
        CHANGED("Changed"),
        DOCUMENTATION("Documentation");

        private final String text;

        Title(String text) {
            this.text = text;
        }

        boolean isBreaking() {
            return this == CALLERS || this == WIRE;
        }
    }

    List<ChangelogEntry.Section> of(Comparison comparison) {
        Set<Finding> callers = breaking(VersionAdvice.of(Category.SDK, comparison, kind));
        Set<Finding> wire = breaking(VersionAdvice.of(Category.WIRE, comparison));
        Map<Title, Set<String>> lines = new EnumMap<>(Title.class);
        for (Finding finding : comparison.changes()) {
            // The version itself is in the heading.
            if (!finding.rule().equals(DocumentRule.VERSION_CHANGED.id())) {
                Title title = callers.contains(finding)
                        ? Title.CALLERS
                        : wire.contains(finding) ? Title.WIRE : title(finding);
                lines.computeIfAbsent(title, each -> new LinkedHashSet<>()).add(line(finding, title));
            }
        }
        List<ChangelogEntry.Section> sections = new ArrayList<>();
        lines.forEach((title, items) -> sections.add(new ChangelogEntry.Section(title.text, cut(items))));
        return sections;
    }

    private static Set<Finding> breaking(VersionAdvice advice) {
        Set<Finding> breaking = new LinkedHashSet<>();
        advice.findings().stream()
                .filter(reason -> reason.step() == SemanticVersionAdvice.MAJOR)
                .forEach(reason -> breaking.add(reason.finding()));
        return breaking;
    }

    private static Title title(Finding finding) {
        if (finding.levels().keySet().equals(Set.of(Category.DOCS))) {
            return Title.DOCUMENTATION;
        }
        boolean ageing =
                finding.rule().startsWith("deprecated") || finding.rule().startsWith("sunset-");
        return ageing
                ? Title.DEPRECATED
                : finding.rule().endsWith("-added") || finding.rule().equals(ParameterRule.PARAMETER_INSERTED.id())
                        ? Title.ADDED
                        : Title.CHANGED;
    }

    private String line(Finding finding, Title title) {
        List<OperationRef> reached = finding.operations();
        String where = reached.isEmpty()
                ? ""
                : MarkdownText.code(name(reached.get(0)))
                        + (reached.size() > 1 ? " and " + (reached.size() - 1) + " more" : "") + ": ";
        // The ledger puts it behind the others.
        String said = finding.rule().equals(ParameterRule.PARAMETER_INSERTED.id())
                ? finding.message().replaceFirst(" before .*", "")
                : finding.message();
        String message = MarkdownText.of(said);
        return where + message + "." + (title.isBreaking() ? " " + whatToDo.about(finding) : "");
    }

    private static String name(OperationRef operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }

    private static List<String> cut(Set<String> items) {
        List<String> shown = new ArrayList<>(items.stream().limit(MOST).toList());
        if (items.size() > MOST) {
            shown.add("and " + (items.size() - MOST) + " more.");
        }
        return shown;
    }
}
