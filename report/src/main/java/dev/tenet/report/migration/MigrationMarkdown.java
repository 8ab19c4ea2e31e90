package dev.tenet.report.migration;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Node;
import dev.tenet.report.CompactJson;
import dev.tenet.report.OperationNames;
import dev.tenet.report.markdown.MarkdownText;
import dev.tenet.report.run.RulePage;
import dev.tenet.report.run.RuleText;
import dev.tenet.report.run.RuleTexts;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The guide in Markdown. */
record MigrationMarkdown(RuleTexts rules) {
    private static final int WIDTH = 100;
    private static final int LINES = 200;
    private static final int NAMED = 12;

    void write(RunReport report, List<Step> steps, Appendable out) throws IOException {
        Optional<Comparison> comparison = report.sections().stream()
                .map(Section::comparison)
                .flatMap(Optional::stream)
                .findFirst();
        String title = comparison
                .map(both -> "Migrating " + both.revision().title() + " from "
                        + both.base().version() + " to " + both.revision().version())
                .orElse("Migrating");
        out.append("# " + MarkdownText.text(title) + "\n\n");
        if (steps.isEmpty()) {
            out.append("Nothing to do: whoever keeps to the contract goes on as before.\n");
            return;
        }
        writeIndex(steps, out);
        for (Step step : steps) {
            write(step, out);
        }
    }

    private static void writeIndex(List<Step> steps, Appendable out) throws IOException {
        out.append("## Operations\n\n");
        for (Map.Entry<String, List<Step>> operation : Step.byOperation(steps).entrySet()) {
            out.append("* " + MarkdownText.code(operation.getKey()) + ": "
                    + operation.getValue().stream()
                            .map(step -> "[change " + step.number() + "](#change-" + step.number() + ")")
                            .collect(Collectors.joining(", "))
                    + "\n");
        }
    }

    private void write(Step step, Appendable out) throws IOException {
        out.append("\n## Change " + step.number() + "\n\n");
        out.append("**" + MarkdownText.text(step.change().message()) + "**\n\n");
        if (!step.change().operations().isEmpty()) {
            out.append("In " + operations(step) + ".\n\n");
        }
        out.append("What to do: " + step.advice() + "\n");
        Optional<String> replacement = step.ageing().replacement();
        if (replacement.isPresent()) {
            out.append("\nReplacement: " + MarkdownText.code(replacement.get()) + "\n");
        }
        Optional<String> sunset = step.ageing().sunset();
        if (sunset.isPresent()) {
            out.append("\nDeadline: " + MarkdownText.text(sunset.get()) + "\n");
        }
        Optional<Witness> witness = step.change().witness();
        if (witness.isPresent()) {
            write(step, witness.get(), out);
        }
        Optional<String> safely = rules.find(step.change().rule())
                .map(RuleText::page)
                .flatMap(page -> RulePage.part(page, "How to evolve safely"));
        if (safely.isPresent()) {
            out.append("\nFor those who offer the API: " + safely.get().replace('\n', ' ') + "\n");
        }
    }

    private static void write(Step step, Witness witness, Appendable out) throws IOException {
        Optional<String> request = witness.request();
        if (request.isPresent()) {
            out.append("\nUsed to work:\n\n" + MarkdownText.block(List.of(oneLine(request.get())), "http", ""));
        }
        Optional<Node> value = witness.value();
        if (value.isPresent()) {
            out.append("\n" + step.beforeTitle() + ":\n\n"
                    + MarkdownText.block(CompactJson.lines(value.get(), WIDTH, LINES), "json", "") + "\n"
                    + MarkdownText.text(witness.reason()) + "\n");
        }
        Optional<Node> repaired = step.repaired();
        if (repaired.isPresent()) {
            out.append("\nAs far as this change goes, send instead:\n\n"
                    + MarkdownText.block(CompactJson.lines(repaired.get(), WIDTH, LINES), "json", ""));
        }
    }

    private static String operations(Step step) {
        int more = step.change().operations().size() - NAMED;
        return step.change().operations().stream()
                        .limit(NAMED)
                        .map(OperationNames::name)
                        .map(MarkdownText::code)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
