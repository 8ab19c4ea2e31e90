package dev.tenet.maven;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.Verdict;
import dev.tenet.report.Visible;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;

/** A page of a site: what was checked and what came of it, and a link to the whole report. */
record ReportPage(Sink sink, String title, String report) {
    private static final int[] COLUMNS = {Sink.JUSTIFY_LEFT, Sink.JUSTIFY_LEFT, Sink.JUSTIFY_LEFT, Sink.JUSTIFY_LEFT};

    void write(CheckResult result) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(title);
        sink.sectionTitle1_();
        sink.paragraph();
        sink.link(report);
        sink.text("The whole report");
        sink.link_();
        sink.text(" has every finding with its place.");
        sink.paragraph_();
        sink.table();
        sink.tableRows(COLUMNS, false);
        row(true, "What", "Check", "Verdict", "Found");
        for (ContractResult contract : result.contracts()) {
            lint(contract);
            contract.baselines().forEach(baseline -> comparison(contract.name(), baseline));
        }
        for (GeneratedCode.Target target : result.targets()) {
            String found = target.problem()
                    .orElse(
                            target.differences().isEmpty()
                                    ? "current"
                                    : count(target.differences().size(), "difference"));
            row(target.name(), "generated code", target.verdict(), found);
        }
        sink.tableRows_();
        sink.table_();
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void lint(ContractResult contract) {
        ContractResult.Lint lint = contract.lint();
        long errors = lint.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        String found = lint.problem()
                .orElse(
                        lint.findings().isEmpty()
                                ? "nothing"
                                : count(lint.findings().size(), "finding") + ", " + count(errors, "error"));
        row(contract.name(), "lint", lint.verdict(), found);
    }

    private void comparison(String contract, ContractResult.Baseline baseline) {
        String found = baseline.comparison()
                .map(it -> it.changes().isEmpty()
                        ? "unchanged"
                        : count(it.changes().size(), "change") + ", " + it.count(Level.ERROR) + " breaking")
                .or(baseline::note)
                .orElse("");
        row(contract, "against " + baseline.name(), baseline.verdict(), found);
    }

    private void row(String what, String check, Verdict verdict, String found) {
        row(false, what, check, verdict.name().toLowerCase(Locale.ROOT), found);
    }

    private void row(boolean heading, String... cells) {
        sink.tableRow();
        for (String cell : cells) {
            if (heading) {
                sink.tableHeaderCell();
            } else {
                sink.tableCell();
            }
            sink.text(Visible.text(cell));
            if (heading) {
                sink.tableHeaderCell_();
            } else {
                sink.tableCell_();
            }
        }
        sink.tableRow_();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
