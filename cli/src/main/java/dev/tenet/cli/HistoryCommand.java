package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.diff.DiffOptions;
import dev.tenet.project.config.Project;
import dev.tenet.project.history.ContractHistory;
import dev.tenet.project.history.HistoryOptions;
import dev.tenet.report.HistoryFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet history}: when which promise of a contract changed. */
final class HistoryCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path workingDirectory;
    private final HistoryFormats formats = new HistoryFormats();
    private final CommandSpec spec;

    HistoryCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "history",
                this,
                "Walks the git history of a contract and tells when which promise changed.",
                "",
                "A commit counts where it changed the contract or a file that it refers to;",
                "renames are followed, and of merges the first parent.",
                "",
                "Examples:",
                "  tenet history openapi.yaml",
                "  tenet history openapi.yaml --since v1.0 --breaking-only",
                "  tenet history git:release:api/openapi.yaml --max 20 -f html=history.html",
                "",
                "Exit codes: 0 the history was told, 2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.argument(
                                0,
                                "PATH",
                                "The contract: a path, the name of a contract in tenet.yaml, or "
                                        + "git:REVISION:PATH.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(ReportTarget.class)
                        .converters(new ReportTarget.Converter(formats.names()))
                        .description("A report, text (default), json or html, to standard output or a file. May be "
                                + "repeated.")
                        .build())
                .addOption(OptionSpec.builder("--since")
                        .paramLabel("DATE|REVISION")
                        .type(String.class)
                        .description("Ends at what is older: a date (2027-01-31), or what a revision has.")
                        .build())
                .addOption(OptionSpec.builder("--max")
                        .paramLabel("N")
                        .type(int.class)
                        .description("Tells of the newest N changes only.")
                        .build())
                .addOption(Commands.categories())
                .addOption(Commands.flag("--breaking-only", "Tells of the commits that break somebody, no others."))
                .addOption(ProjectDefaults.option())
                .addOption(Commands.flag("--verbose", "Lists every change, not only those that break."))
                .addOption(Commands.flag("--no-color", "Prints no colours; so does NO_COLOR in the environment."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<ReportTarget> targets = given.matchedOptionValue("--format", List.of(ReportTarget.TEXT));
        ReportTarget.checkOneOnScreen(targets);
        int max = given.matchedOptionValue("--max", Integer.MAX_VALUE);
        if (max < 1) {
            throw new InputException("--max takes a number from 1 on, not " + max);
        }
        Project project = ProjectDefaults.of(given, workingDirectory);
        HistoryOptions options = new HistoryOptions(
                source(given.matchedPositionalValue(0, ""), project),
                Optional.ofNullable(given.matchedOptionValue("--since", null)),
                max,
                given.hasMatchedOption("--breaking-only"),
                new DiffOptions(categories(given, project), List.of()),
                ReaderOptions.DEFAULT);
        Timeline timeline;
        try (Progress progress = Progress.start(terminal, "reading the history")) {
            timeline = new ContractHistory(options, commits -> progress.phase("commit " + commits))
                    .timeline(workingDirectory);
        }
        write(timeline, targets, given);
        return 0;
    }

    private static String source(String given, Project project) {
        return project.contract(given)
                .map(contract -> project.resolve(contract.path()).toString())
                .orElse(given);
    }

    private static Set<Category> categories(ParseResult given, Project project) {
        List<Category> chosen =
                given.matchedOptionValue("--category", project.diff().categories());
        return chosen.isEmpty() ? DiffOptions.DEFAULT.categories() : Set.copyOf(chosen);
    }

    private void write(Timeline timeline, List<ReportTarget> targets, ParseResult given) throws IOException {
        boolean colour = terminal.colour() && !given.hasMatchedOption("--no-color");
        new Reports(terminal, targets, colour, given.hasMatchedOption("--verbose"))
                .write((format, style) ->
                        out -> formats.find(format, style).orElseThrow().write(timeline, out));
        timeline.notes().forEach(note -> terminal.err().println("tenet: " + note));
    }
}
