package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckReport;
import dev.tenet.project.check.CheckReports;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.FailOn;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet check}: everything that tenet.yaml asks for, in one run with one report. */
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path workingDirectory;
    private final GeneratedCode generated;
    private final CommandSpec spec;

    CheckCommand(Terminal terminal, Path workingDirectory, GeneratedCode generated) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.generated = generated;
        this.spec = Commands.named(
                "check",
                this,
                "Does everything that tenet.yaml asks for: lints the contracts, compares each with all its baselines, "
                        + "and looks whether generated code is current.",
                "",
                "Examples:",
                "  tenet check",
                "  tenet check orders-v2",
                "  tenet check 'contracts/**' -f text -f junit=tenet.xml",
                "  tenet check 'contracts/**' -f overview -f json=check.json",
                "",
                "Exit codes: 0 all passed, 1 something failed,",
                "2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.contracts())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(ReportTarget.class)
                        .converters(new ReportTarget.Converter(new CheckReports().names()))
                        .description(
                                "A report to standard output or a file: text (default), json, markdown, html, sarif, "
                                        + "junit, github, gitlab; accept, the entries that would accept what fails; "
                                        + "or overview, overview-markdown, overview-html: how many contracts stand, "
                                        + "worst first, by team. May be repeated.")
                        .build())
                .addOption(OptionSpec.builder("--fail-on")
                        .paramLabel("LEVEL")
                        .type(FailOn.class)
                        .converters(Choice.of(FailOn.values(), FailOn::label))
                        .description("The level from which changes fail: error, warning, info, none.")
                        .build())
                .addOption(OptionSpec.builder("-F", "--fail-severity")
                        .paramLabel("SEVERITY")
                        .type(Severity.class)
                        .converters(Choice.of(Severity.values(), Severity::label))
                        .description("The severity from which lint findings fail: error, warn, info, hint.")
                        .build())
                .addOption(Commands.flag("--require-baseline", "Fails where a baseline is not there yet."))
                .addOption(ProjectDefaults.option())
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."))
                .addOption(Commands.flag("--verbose", "Lists every compatible change."))
                .addOption(Commands.flag("--no-color", "Prints no colours; so does NO_COLOR in the environment."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<String> chosen = given.matchedPositionalValue(0, List.of());
        Project project = ProjectDefaults.of(given, workingDirectory);
        if (project.file().isEmpty() && chosen.isEmpty()) {
            throw new InputException("there is no tenet.yaml here or above; write one with: tenet init");
        }
        CheckOptions options = new CheckOptions(
                ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote")),
                Optional.ofNullable(given.matchedOptionValue("--fail-severity", null)),
                Optional.ofNullable(given.matchedOptionValue("--fail-on", null)),
                LocalDate.now(),
                given.hasMatchedOption("--require-baseline"));
        CheckResult result;
        try (Progress progress = Progress.start(terminal, "checking")) {
            result = new ProjectCheck(project, options, generated).run(chosen);
        }
        result.notes().forEach(terminal.err()::println);
        write(result, given, project);
        return result.verdict() == Verdict.BROKEN ? ExitCode.USAGE : result.verdict() == Verdict.FAILED ? 1 : 0;
    }

    private void write(CheckResult result, ParseResult given, Project project) throws IOException {
        List<ReportTarget> targets = given.matchedOptionValue("--format", List.of(ReportTarget.TEXT));
        boolean verbose = given.hasMatchedOption("--verbose");
        boolean colour = terminal.colour() && !given.hasMatchedOption("--no-color");
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new InputException(
                    "only one report fits on standard output: give the others a file, as in -f json=check.json");
        }
        CheckReports reports = new CheckReports();
        for (ReportTarget target : targets) {
            ReportStyle style = target.file().isEmpty()
                    ? new ReportStyle(terminal.width(), colour, verbose)
                    : new ReportStyle(ReportStyle.PLAIN.width(), false, verbose);
            var report = reports.find(
                            target.format(), new CheckReports.Setting(style, project.folder(), Version.number()))
                    .orElseThrow();
            if (target.file().isEmpty()) {
                report.write(result, terminal.out());
            } else {
                WholeFile.write(target.file().get(), out -> report.write(result, out));
            }
        }
        CheckReport summary =
                reports.summary(new CheckReports.Setting(ReportStyle.PLAIN, project.folder(), Version.number()));
        JobSummary.system().write(targets, out -> summary.write(result, out));
    }
}
