package dev.tenet.cli;

import dev.tenet.project.overview.MergedJson;
import dev.tenet.project.overview.Overview;
import dev.tenet.project.overview.OverviewFormat;
import dev.tenet.project.overview.OverviewReader;
import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet report}: what the JSON reports of several checks say together. */
final class ReportCommand implements Callable<Integer> {
    private static final String JSON = "json";

    /** What can be done with reports. */
    private enum Action {
        MERGE
    }

    private final Terminal terminal;
    private final Path workingDirectory;
    private final Map<String, OverviewFormat> formats = OverviewFormat.byName();
    private final CommandSpec spec;

    ReportCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "report",
                this,
                "Merges the JSON reports of several checks, and tells how all contracts stand: worst first, by team.",
                "",
                "Examples:",
                "  tenet report merge check-1.json check-2.json check-3.json",
                "  tenet report merge check-*.json -f json=check.json -f html=contracts.html",
                "",
                "Exit codes: those of the worst of the checks: 0 all passed, 1 something failed,",
                "2 something could not be checked, or the call is wrong.");
    }

    CommandSpec spec() {
        Set<String> names = new TreeSet<>(formats.keySet());
        names.add(JSON);
        spec.addPositional(Commands.argument(0, "merge", "What to do with the reports.")
                        .type(Action.class)
                        .converters(Choice.of(Action.values(), action -> "merge"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1..*")
                        .arity("1..*")
                        .required(true)
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .description("A JSON report of tenet check.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(ReportTarget.class)
                        .converters(new ReportTarget.Converter(names))
                        .description(
                                "text (default), markdown or html, the overview; or json, one report with all that "
                                        + "the reports say. To standard output or a file. May be repeated.")
                        .build());
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<Path> files = given.matchedPositionalValue(1, List.<Path>of()).stream()
                .map(workingDirectory::resolve)
                .toList();
        List<ReportTarget> targets = given.matchedOptionValue("--format", List.of(ReportTarget.TEXT));
        ReportTarget.checkOneOnScreen(targets);
        Overview overview = OverviewReader.read(files);
        for (ReportTarget target : targets) {
            OverviewFormat format = formats.get(target.format());
            WholeFile.Content content = format == null
                    ? new MergedJson(files, overview.verdict())::write
                    : out -> format.write(overview, Version.number(), out);
            if (target.file().isEmpty()) {
                content.writeTo(terminal.out());
            } else {
                WholeFile.write(workingDirectory.resolve(target.file().get()), content);
            }
        }
        return overview.verdict() == Outcome.BROKEN ? ExitCode.USAGE : overview.verdict() == Outcome.FAILED ? 1 : 0;
    }
}
