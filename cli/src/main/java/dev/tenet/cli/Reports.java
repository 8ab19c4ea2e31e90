package dev.tenet.cli;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.report.ReportFormat;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.util.List;

/** Writes every report that was asked for: one to standard output, the others to files. */
record Reports(Terminal terminal, List<ReportTarget> targets, boolean colour, boolean verbose, ReportFormats formats) {
    Reports {
        ReportTarget.checkOneOnScreen(targets);
    }

    void write(Comparison comparison) throws IOException {
        ReportStyle onScreen = new ReportStyle(terminal.width(), colour, verbose);
        ReportStyle inFile = new ReportStyle(ReportStyle.PLAIN.width(), false, verbose);
        for (ReportTarget target : targets) {
            ReportFormat format = formats.find(target.format(), target.file().isEmpty() ? onScreen : inFile)
                    .orElseThrow();
            if (target.file().isEmpty()) {
                format.write(comparison, terminal.out());
            } else {
                WholeFile.write(target.file().get(), out -> format.write(comparison, out));
            }
        }
        JobSummary.system().write(targets, out -> formats.summary().write(comparison, out));
    }
}
