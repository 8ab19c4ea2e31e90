package dev.tenet.project.check;

import dev.tenet.report.ReportStyle;
import dev.tenet.report.lint.LintFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The formats by their names on the command line. A new format is one class and one line here. */
public final class CheckReports {
    private final SortedMap<String, Factory> byName = new TreeMap<>();

    /**
     * How a report is to look.
     *
     * @param workingDirectory what machine formats show files relative to
     * @param version of this tool
     */
    public record Setting(ReportStyle style, Path workingDirectory, String version) {}

    @FunctionalInterface
    private interface Factory {
        CheckReport create(Setting setting);
    }

    public CheckReports() {
        byName.put("text", TextCheckReport::new);
        byName.put("json", setting -> new JsonCheckReport());
        byName.put("accept", setting -> new AcceptCheckReport());
        byName.put("junit", setting -> new ListCheckReport(LintFormat.JUNIT, true, setting));
        byName.put("sarif", setting -> new ListCheckReport(LintFormat.SARIF, false, setting));
        byName.put("markdown", setting -> new ListCheckReport(LintFormat.MARKDOWN, false, setting));
        byName.put("github", setting -> new ListCheckReport(LintFormat.GITHUB_ACTIONS, false, setting));
        byName.put("gitlab", setting -> new ListCheckReport(LintFormat.GITLAB, false, setting));
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<CheckReport> find(String name, Setting setting) {
        return Optional.ofNullable(byName.get(name)).map(factory -> factory.create(setting));
    }
}
