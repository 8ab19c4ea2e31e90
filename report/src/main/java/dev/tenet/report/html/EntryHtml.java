package dev.tenet.report.html;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.report.OperationNames;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RulePage;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One finding: a line that opens to what is known of it. */
final class EntryHtml {
    private final RuleIndex rules;
    private final Operations operations;
    private final ChangeHtml change;
    private int number;

    EntryHtml(RuleIndex rules, Operations operations) {
        this.rules = rules;
        this.operations = operations;
        this.change = new ChangeHtml();
    }

    void write(Entry entry, Section section, Appendable out) throws IOException {
        number++;
        out.append("<li id=\"f" + number + "\" data-l=\"" + LevelName.key(entry.severity()) + "\" data-c=\""
                + String.join(" ", categories(entry)) + "\"");
        Optional<Finding> changed = entry.change();
        if (changed.isPresent() && !changed.get().operations().isEmpty()) {
            out.append(" data-o=\"" + operations.numbers(changed.get().operations()) + "\"");
        }
        out.append(entry.fails() ? " data-f=\"1\">" : ">");
        out.append("<details><summary><span class=\"tag " + LevelName.key(entry.severity()) + "\">"
                + LevelName.word(entry) + "</span> <span class=\"what\">" + HtmlText.of(entry.message())
                + "</span> <span class=\"where\"><code>" + HtmlText.of(entry.rule()) + "</code>" + where(entry)
                + "</span></summary>\n<div class=\"body\">\n");
        if (changed.isPresent()) {
            change.writeSides(changed.get(), out);
        } else {
            out.append("<p>" + place(entry) + "</p>\n");
        }
        writeRule(rules.get(entry.rule()), changed.flatMap(Finding::witness).isPresent(), out);
        if (changed.isPresent()) {
            change.writeFacts(changed.get(), section, out);
        }
        out.append("</div></details></li>\n");
    }

    /** The dimensions of compatibility that a change touches; what is no change has none. */
    static List<String> categories(Entry entry) {
        return entry.change()
                .map(found -> Arrays.stream(Category.values())
                        .filter(found.levels()::containsKey)
                        .map(Category::label)
                        .toList())
                .orElseGet(() -> List.of("other"));
    }

    private static String where(Entry entry) {
        StringBuilder text = new StringBuilder();
        Optional<Finding> changed = entry.change();
        if (changed.isEmpty()) {
            return " · " + place(entry);
        }
        String operations = OperationNames.brief(changed.get().operations());
        text.append(operations.isEmpty() ? "" : " · " + HtmlText.of(operations));
        changed.get().direction().ifPresent(way -> text.append(" · ").append(ChangeHtml.words(way)));
        changed.get()
                .decision()
                .ifPresent(decision -> text.append(" <span class=\"tag quiet\">")
                        .append(words(decision))
                        .append("</span>"));
        changed.get()
                .consumers()
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> text.append(" <span class=\"tag warning\">hits ")
                        .append(HtmlText.of(names.size() == 1 ? names.get(0) : names.size() + " consumers"))
                        .append("</span>"));
        return text.toString();
    }

    private static String place(Entry entry) {
        return HtmlText.of(entry.at().source() + ":" + entry.at().range().start());
    }

    static String words(Decision decision) {
        return switch (decision.by()) {
            case ACCEPTANCE -> "accepted";
            case EXPIRED_ACCEPTANCE -> "no longer accepted";
            case POLICY ->
                decision.level().map(level -> "counts as " + level.label()).orElse("does not count");
        };
    }

    private static void writeRule(RuleIndex.Rule rule, boolean beside, Appendable out) throws IOException {
        if (rule.text().isEmpty()) {
            return;
        }
        out.append("<div class=\"rule" + (beside ? "" : " wide") + "\"><h4>" + HtmlText.of(rule.id()) + "</h4>");
        out.append("<p>" + RulePageHtml.inline(rule.purpose()) + "</p>");
        Optional<String> advice = RulePage.advice(rule.page());
        if (advice.isPresent()) {
            out.append("<p>" + RulePageHtml.inline(advice.get().replace('\n', ' ')) + "</p>");
        }
        if (rule.page().isPresent()) {
            out.append("<p><a href=\"#r" + rule.number() + "\">The whole rule</a></p>");
        } else if (rule.url().isPresent()) {
            out.append("<p>" + link(rule.url().get()) + "</p>");
        }
        out.append("</div>\n");
    }

    /** A link out of the page, which is followed only where a reader wants it. */
    static String link(String url) {
        return "<a rel=\"noreferrer noopener\" href=\"" + HtmlText.of(url) + "\">" + HtmlText.of(url) + "</a>";
    }
}
