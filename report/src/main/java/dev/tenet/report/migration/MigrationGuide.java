package dev.tenet.report.migration;

import dev.tenet.contract.finding.Finding;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guide for those who call an API: per operation what changes for them, before and after, and by when. */
public final class MigrationGuide {
    private MigrationGuide() {}

    /** The formats that can hold a guide. */
    public static Map<String, RunFormat> formats() {
        return Map.of("markdown", MigrationGuide::writeMarkdown, "html", MigrationGuide::writeHtml);
    }

    private static void writeMarkdown(RunReport report, RunContext context, Appendable out) throws IOException {
        new MigrationMarkdown(context.rules()).write(report, steps(report), out);
    }

    private static void writeHtml(RunReport report, RunContext context, Appendable out) throws IOException {
        new MigrationHtml(context).write(report, steps(report), out);
    }

    private static List<Step> steps(RunReport report) {
        List<Finding> changes =
                report.entries().map(Entry::change).flatMap(Optional::stream).toList();
        return Step.of(changes);
    }
}
