package dev.tenet.report.markdown;

import dev.tenet.contract.finding.Severity;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** What was found in one contract, a line each, worst first. */
record EntryMarkdown(RuleIndex rules, Budget budget) {
    void write(Section section, Appendable out) throws IOException {
        List<Entry> worstFirst = section.entries().stream()
                .sorted(Comparator.comparing(Entry::severity))
                .toList();
        out.append('\n');
        int shown = 0;
        for (Entry entry : worstFirst) {
            if (!budget.take()) {
                out.append("* … and " + (worstFirst.size() - shown) + " more\n");
                break;
            }
            shown++;
            out.append("* " + word(entry.severity()) + " " + RuleNotes.link(rules.get(entry.rule())) + ": "
                    + MarkdownText.text(entry.message()) + "  \n  "
                    + MarkdownText.code(
                            entry.at().source() + ":" + entry.at().range().start())
                    + "\n");
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "**error**";
            case WARNING -> "**warning**";
            case INFO -> "info";
            case HINT -> "hint";
        };
    }
}
