package dev.tenet.maven;

import dev.tenet.project.check.CheckReports;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.Verdict;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Prints what a check found to the log of the build, each line at the level of the whole. */
record LogReport(Log log, boolean colour, String version) {
    private static final int WIDTH = 100;

    void print(CheckResult result, Path workingDirectory) throws IOException {
        StringWriter text = new StringWriter();
        new CheckReports()
                .find(
                        "text",
                        new CheckReports.Setting(
                                new ReportStyle(WIDTH, colour, false), workingDirectory, version, false))
                .orElseThrow()
                .write(result, text);
        result.notes().forEach(log::warn);
        Consumer<String> print = result.verdict() == Verdict.PASSED ? log::info : log::error;
        text.toString().strip().lines().forEach(print);
    }
}
