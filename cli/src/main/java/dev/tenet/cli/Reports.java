package dev.tenet.cli;

import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.util.List;

/** Writes every report that was asked for: one to standard output, the others to files. */
record Reports(Terminal terminal, List<ReportTarget> targets, boolean colour, boolean verbose) {
    Reports {
        ReportTarget.checkOneOnScreen(targets);
    }

    /** Knows what a report is to say. */
    interface Formats {
        /** The report in a format that the command line has. */
        WholeFile.Content content(String format, ReportStyle style);

        /** The summary of a job on a CI server. */
        WholeFile.Content summary();
    }

    void write(Formats formats) throws IOException {
        ReportStyle onScreen = new ReportStyle(terminal.width(), colour, verbose);
        ReportStyle inFile = new ReportStyle(ReportStyle.PLAIN.width(), false, verbose);
        for (ReportTarget target : targets) {
            WholeFile.Content content =
                    formats.content(target.format(), target.file().isEmpty() ? onScreen : inFile);
            if (target.file().isEmpty()) {
                content.writeTo(terminal.out());
            } else {
                WholeFile.write(target.file().get(), content);
            }
        }
        JobSummary.system().write(targets, formats.summary());
    }
}
