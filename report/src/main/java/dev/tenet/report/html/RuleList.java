package dev.tenet.report.html;

import dev.tenet.report.run.RuleIndex;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The pages of the rules that the report speaks of. */
final class RuleList {
    private RuleList() {}

    static void write(RuleIndex rules, Appendable out) throws IOException {
        List<RuleIndex.Rule> explained = rules.rules().stream()
                .filter(rule -> rule.page().isPresent())
                .sorted(Comparator.comparing(RuleIndex.Rule::id))
                .toList();
        if (explained.isEmpty()) {
            return;
        }
        out.append("<section class=\"pages\"><h2>Rules</h2>\n");
        for (RuleIndex.Rule rule : explained) {
            out.append("<details id=\"r" + rule.number() + "\"><summary><code>" + HtmlText.of(rule.id()) + "</code> "
                    + RulePageHtml.inline(rule.purpose()) + "</summary>\n<div class=\"page\">\n"
                    + RulePageHtml.of(rule.page().orElseThrow()));
            if (rule.url().isPresent()) {
                out.append("<p>" + EntryHtml.link(rule.url().get()) + "</p>\n");
            }
            out.append("</div></details>\n");
        }
        out.append("</section>\n");
    }
}
