package dev.tenet.report.migration;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Node;
import dev.tenet.report.CompactJson;
import dev.tenet.report.OperationNames;
import dev.tenet.report.html.HtmlPage;
import dev.tenet.report.html.HtmlText;
import dev.tenet.report.html.RulePageHtml;
import dev.tenet.report.run.RulePage;
import dev.tenet.report.run.RuleText;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The guide as one page that needs nothing else. */
record MigrationHtml(RunContext context) {
    private static final int WIDTH = 70;
    private static final int LINES = 200;
    private static final int NAMED = 40;

    void write(RunReport report, List<Step> steps, Appendable out) throws IOException {
        Optional<Comparison> comparison = report.sections().stream()
                .map(Section::comparison)
                .flatMap(Optional::stream)
                .findFirst();
        String title =
                comparison.map(both -> "Migrating " + both.revision().title()).orElse("Migrating");
        HtmlPage page = HtmlPage.open(title, out);
        out.append("<header>\n<h1>" + HtmlText.of(title) + "</h1>\n");
        if (comparison.isPresent()) {
            out.append("<p class=\"verdict\">From "
                    + HtmlText.of(comparison.get().base().version()) + " to "
                    + HtmlText.of(comparison.get().revision().version()) + "</p>\n");
        }
        out.append("</header>\n<main id=\"findings\" tabindex=\"-1\">\n");
        if (steps.isEmpty()) {
            out.append("<p class=\"empty\">Nothing to do: whoever keeps to the contract goes on as before.</p>\n");
        } else {
            writeIndex(steps, out);
            for (Step step : steps) {
                write(step, out);
            }
        }
        out.append("</main>\n");
        page.close(context.version(), out);
    }

    private static void writeIndex(List<Step> steps, Appendable out) throws IOException {
        out.append("<h2>Operations</h2>\n<table class=\"overview\"><thead><tr><th scope=\"col\">Operation</th>"
                + "<th scope=\"col\">What changes</th></tr></thead><tbody>\n");
        for (Map.Entry<String, List<Step>> operation : Step.byOperation(steps).entrySet()) {
            out.append("<tr><th scope=\"row\">" + HtmlText.of(operation.getKey()) + "</th><td>");
            for (Step step : operation.getValue()) {
                out.append("<a href=\"#c" + step.number() + "\">"
                        + HtmlText.of(step.change().message()) + "</a><br>");
            }
            out.append("</td></tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void write(Step step, Appendable out) throws IOException {
        boolean breaks = step.change().level() == Level.ERROR;
        out.append("<section id=\"c" + step.number() + "\"><h2>"
                + HtmlText.of(step.change().message())
                + " <span class=\"tag " + (breaks ? "error\">breaking" : "warning\">risky") + "</span></h2>\n"
                + "<dl class=\"facts\"><dt>What to do</dt><dd>" + HtmlText.of(step.advice()) + "</dd>");
        fact("Replacement", step.ageing().replacement(), out);
        fact("Deadline", step.ageing().sunset(), out);
        fact("Operations", operations(step), out);
        Optional<String> safely = context.rules()
                .find(step.change().rule())
                .map(RuleText::page)
                .flatMap(page -> RulePage.part(page, "How to evolve safely"));
        if (safely.isPresent()) {
            out.append("<dt>For those who offer the API</dt><dd>"
                    + RulePageHtml.inline(safely.get().replace('\n', ' ')) + "</dd>");
        }
        out.append("</dl>\n");
        Optional<Witness> witness = step.change().witness();
        if (witness.isPresent()) {
            write(step, witness.get(), out);
        }
        out.append("</section>\n");
    }

    private static void write(Step step, Witness witness, Appendable out) throws IOException {
        out.append("<div class=\"body\">");
        Optional<String> shown = witness.value()
                .map(MigrationHtml::json)
                .or(() -> witness.request().map(HtmlText::of));
        if (shown.isPresent()) {
            String title = witness.value().isPresent() ? step.beforeTitle() : "Used to work";
            out.append("<figure class=\"before\"><figcaption><b>" + title + "</b></figcaption><pre class=\"json\">"
                    + shown.get() + "</pre><p class=\"why\">" + HtmlText.of(witness.reason()) + "</p></figure>\n");
        }
        Optional<Node> repaired = step.repaired();
        if (repaired.isPresent()) {
            out.append(
                    "<figure class=\"after\"><figcaption><b>As far as this change goes, send instead</b></figcaption>"
                            + "<pre class=\"json\">" + json(repaired.get()) + "</pre></figure>\n");
        }
        out.append("</div>\n");
    }

    private static String json(Node value) {
        return CompactJson.lines(value, WIDTH, LINES).stream().map(HtmlText::of).collect(Collectors.joining("\n"));
    }

    private static Optional<String> operations(Step step) {
        int more = step.change().operations().size() - NAMED;
        String names = step.change().operations().stream()
                .limit(NAMED)
                .map(OperationNames::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names + (more > 0 ? " and " + more + " more" : ""));
    }

    private static void fact(String name, Optional<String> value, Appendable out) throws IOException {
        if (value.isPresent()) {
            out.append("<dt>" + name + "</dt><dd>" + HtmlText.of(value.get()) + "</dd>");
        }
    }
}
