package dev.tenet.project.check;

import dev.tenet.project.overview.OverviewFormat;
import dev.tenet.project.rules.RuleBook;
import dev.tenet.report.ReportStyle;
import dev.tenet.report.RunFormats;
import dev.tenet.report.migration.MigrationGuide;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
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
     * @param advises whether the report for people ends with commands of the command line to run
     */
    public record Setting(ReportStyle style, Path workingDirectory, String version, boolean advises) {
        public Setting(ReportStyle style, Path workingDirectory, String version) {
            this(style, workingDirectory, version, true);
        }
    }

    @FunctionalInterface
    private interface Factory {
        CheckReport create(Setting setting);
    }

    public CheckReports() {
        byName.put("text", TextCheckReport::new);
        byName.put("json", setting -> new JsonCheckReport());
        byName.put("accept", setting -> new AcceptCheckReport());
        OverviewFormat.byName()
                .forEach((name, format) -> byName.put(
                        name.equals("text") ? "overview" : "overview-" + name,
                        setting -> (result, out) -> format.write(CheckOverview.of(result), setting.version(), out)));
        RunFormats.byName().forEach(this::put);
        MigrationGuide.formats().forEach((name, format) -> put("migration-" + name, format));
    }

    private void put(String name, RunFormat format) {
        byName.put(name, setting -> run(format, setting));
    }

    /** The summary of a job on a CI server. */
    public CheckReport summary(Setting setting) {
        return run(RunFormats.summary(), setting);
    }

    private static CheckReport run(RunFormat format, Setting setting) {
        return (result, out) -> {
            RunContext context =
                    new RunContext(setting.workingDirectory(), setting.version(), new RuleBook(result.rules()));
            format.write(CheckRun.of(result, setting.workingDirectory()), context, out);
            out.flush();
        };
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<CheckReport> find(String name, Setting setting) {
        return Optional.ofNullable(byName.get(name)).map(factory -> factory.create(setting));
    }
}
