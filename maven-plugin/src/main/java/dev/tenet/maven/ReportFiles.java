package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.project.check.CheckReport;
import dev.tenet.project.check.CheckReports;
import dev.tenet.project.check.CheckResult;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;

/**
 * The files that a goal writes its reports to.
 *
 * @param version of this plugin
 */
record ReportFiles(Path folder, String name, String version, List<String> formats) {
    private static final String NONE = "none";

    /** Formats whose files end in another way than they are called. */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "markdown", "md",
            "junit", "xml",
            "text", "txt",
            "accept", "accept.yaml",
            "gitlab", "gitlab.json",
            "migration-html", "migration.html",
            "migration-markdown", "migration.md");

    /** @throws InputException where there is no such format */
    ReportFiles {
        formats = formats.stream()
                .map(String::strip)
                .filter(format -> !format.isEmpty() && !format.equals(NONE))
                .toList();
        Set<String> known = new CheckReports().names();
        for (String format : formats) {
            if (!known.contains(format)) {
                throw new InputException("there is no report format \"" + format + "\""
                        + Nearest.of(format, List.copyOf(known))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; <formats> (tenet.formats) takes " + String.join(", ", known)));
            }
        }
    }

    /** The id of the execution; with the goal where the execution has several, so that none overwrites what another wrote. */
    static String name(MojoExecution execution) {
        boolean alone = execution.getPlugin().getExecutions().stream()
                .filter(each -> each.getId().equals(execution.getExecutionId()))
                .anyMatch(each -> each.getGoals().size() == 1);
        return alone ? execution.getExecutionId() : execution.getExecutionId() + "-" + execution.getGoal();
    }

    /** @param workingDirectory what reports show files relative to */
    void write(CheckResult result, Path workingDirectory) throws IOException {
        CheckReports reports = new CheckReports();
        CheckReports.Setting setting = new CheckReports.Setting(ReportStyle.PLAIN, workingDirectory, version, false);
        Map<Path, CheckReport> files = new TreeMap<>();
        for (String format : formats) {
            files.put(file(format), reports.find(format, setting).orElseThrow());
        }
        Files.createDirectories(folder);
        for (Map.Entry<Path, CheckReport> each : new ArrayList<>(files.entrySet())) {
            try (Writer out = Files.newBufferedWriter(each.getKey())) {
                each.getValue().write(result, out);
            }
        }
    }

    Path file(String format) {
        return folder.resolve(name + "." + EXTENSIONS.getOrDefault(format, format));
    }
}
