package dev.tenet.cli;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.project.policy.AcceptFormat;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.project.policy.FailOn;
import dev.tenet.project.rules.RuleBook;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.run.RunContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet diff}: what changed between two contracts, and whom it breaks. */
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path workingDirectory;
    private final CommandSpec spec;

    DiffCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "diff",
                this,
                "Compares two versions of a contract and proves which changes break whom.",
                "",
                "A contract is a file, '-' (standard input), git:REVISION:PATH,",
                "maven:GROUP:ARTIFACT:VERSION[:CLASSIFIER]!/PATH, or an https URL",
                "(with --allow-remote).",
                "",
                "Examples:",
                "  tenet diff orders-v1.yaml orders-v2.yaml",
                "  tenet diff git:main:openapi.yaml openapi.yaml --fail-on warning",
                "  tenet diff v1.yaml v2.yaml --map-path /v1=/v2 --category wire,sdk",
                "  tenet diff base.yaml revision.yaml -f text -f json=diff.json",
                "",
                "Exit codes: 0 no finding at or above --fail-on, 1 there are some,",
                "2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        DiffSetting.declareOn(spec);
        spec.addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(ReportTarget.class)
                        .converters(new ReportTarget.Converter(
                                accepting(new ReportFormats(), FailOn.ERROR, Optional.empty())
                                        .names()))
                        .description("A report to standard output or a file: text (default), json, markdown, html, "
                                + "sarif, junit, github, gitlab; or accept, the entries that would accept what "
                                + "fails. May be repeated.")
                        .build())
                .addOption(
                        Commands.flag("--migration", "Writes markdown and html as a guide for those who call the API."))
                .addOption(Commands.flag("--verbose", "Lists every compatible change."))
                .addOption(Commands.flag("--no-color", "Prints no colours; so does NO_COLOR in the environment."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        DiffSetting setting = DiffSetting.of(given, workingDirectory);
        boolean verbose = given.hasMatchedOption("--verbose");
        boolean colour = terminal.colour() && !given.hasMatchedOption("--no-color");
        boolean migration = given.hasMatchedOption("--migration");
        ReportTarget usual = migration ? ReportTarget.MARKDOWN : ReportTarget.TEXT;
        List<ReportTarget> targets = given.matchedOptionValue("--format", List.of(usual));
        ReportFormats formats = formats(setting.failOn(), setting.contract());
        Reports reports =
                new Reports(terminal, targets, colour, verbose, migration ? formats.withMigration() : formats);
        if (verbose) {
            setting.fromProject().forEach(terminal.err()::println);
        }
        Comparison comparison;
        try (Progress progress = Progress.start(terminal, "reading")) {
            comparison = setting.compare(progress);
        }
        reports.write(comparison);
        for (Acceptance unused : setting.decisions().unused()) {
            if (unused.contract().isEmpty() || unused.contract().equals(setting.contract())) {
                terminal.err().println(unused.origin() + ": not found any more: " + unused.change());
            }
        }
        List<Finding> broken = comparison.brokenReferences();
        broken.forEach(reference -> terminal.err().println(Messages.of(reference)));
        return !broken.isEmpty() ? ExitCode.USAGE : setting.failOn().isReachedBy(comparison) ? 1 : 0;
    }

    private ReportFormats formats(FailOn bar, Optional<String> contract) throws IOException {
        RunContext context = new RunContext(workingDirectory, Version.number(), new RuleBook(List.of()));
        return accepting(new ReportFormats(context, bar::isReachedBy), bar, contract);
    }

    private static ReportFormats accepting(ReportFormats formats, FailOn bar, Optional<String> contract) {
        return formats.with("accept", style -> new AcceptFormat(bar, contract));
    }
}
