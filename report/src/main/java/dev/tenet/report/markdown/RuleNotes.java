package dev.tenet.report.markdown;

import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RulePage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** What the rules mean that a report speaks of: each has a heading that the findings link to. */
final class RuleNotes {
    private RuleNotes() {}

    static void write(RuleIndex rules, Appendable out) throws IOException {
        List<RuleIndex.Rule> known = rules.rules().stream()
                .filter(rule -> rule.text().isPresent())
                .sorted(Comparator.comparing(RuleIndex.Rule::id))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        out.append("\n## Rules\n");
        for (RuleIndex.Rule rule : known) {
            out.append("\n### " + MarkdownText.text(rule.id()) + "\n\n" + MarkdownText.text(rule.purpose()) + "\n");
            out.append(RulePage.advice(rule.page())
                    .map(advice -> "\nHow to evolve safely: " + advice + "\n\n")
                    .orElse("\n"));
            if (rule.url().isPresent()) {
                out.append("More: " + MarkdownText.target(rule.url().get()) + "\n");
            } else if (rule.page().isPresent()) {
                out.append("More: `tenet explain " + rule.id() + "`\n");
            }
        }
    }

    /** A link to the heading, or the name alone where nothing is known of the rule. */
    static String link(RuleIndex.Rule rule) {
        return rule.text().isPresent() && rule.id().matches("[a-z0-9-]+")
                ? "[" + rule.id() + "](#" + rule.id() + ")"
                : MarkdownText.code(rule.id());
    }
}
