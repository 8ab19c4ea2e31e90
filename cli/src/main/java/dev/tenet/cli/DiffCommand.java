package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.project.policy.AcceptFormat;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.project.policy.FailOn;
import dev.tenet.project.rules.RuleBook;
import dev.tenet.report.FolderFormats;
import dev.tenet.report.NamedComparison;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.ReportStyle;
import dev.tenet.report.Visible;
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
                "(with --allow-remote). Folders and globs of files, of a revision or of a jar",
                "are compared contract by contract, by path; git:REVISION alone stands for",
                "the same path there.",
                "",
                "Examples:",
                "  tenet diff orders-v1.yaml orders-v2.yaml",
                "  tenet diff git:main:openapi.yaml openapi.yaml --fail-on warning",
                "  tenet diff git:main api",
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
        Reports reports = new Reports(terminal, targets, colour, verbose);
        if (migration && targets.stream().map(ReportTarget::format).noneMatch(List.of("markdown", "html")::contains)) {
            throw new InputException("--migration is a guide in markdown or html, and no report is asked for in either:"
                    + " write -f markdown, or leave --migration out");
        }
        if (verbose) {
            setting.fromProject().forEach(terminal.err()::println);
        }
        Optional<List<NamedComparison>> several;
        List<Comparison> comparisons;
        try (Progress progress = Progress.start(terminal, "reading")) {
            several = setting.compareFolders();
            if (migration && several.isPresent()) {
                throw new InputException("--migration is a guide from one contract to another, and these are folders:"
                        + " name one contract in each");
            }
            comparisons = several.isPresent()
                    ? several.get().stream().map(NamedComparison::comparison).toList()
                    : List.of(setting.compare(progress));
        }
        reports.write(
                several.isPresent() ? folders(several.get(), setting) : single(comparisons.get(0), setting, migration));
        setting.consumers().notes().forEach(terminal.err()::println);
        for (Acceptance unused : setting.decisions().unused()) {
            if (unused.contract().isEmpty() || unused.contract().equals(setting.contract())) {
                terminal.err().println(unused.origin() + ": not found any more: " + unused.change());
            }
        }
        int exitCode = exitCode(comparisons, setting.failOn());
        if (exitCode == 1 && several.isEmpty() && targets.contains(ReportTarget.TEXT)) {
            howToAccept(given);
        }
        return exitCode;
    }

    /** What to type where a break is meant; beside the report, which does not depend on the outcome. */
    private void howToAccept(ParseResult given) {
        String call = given.matchedPositionalValue(0, "") + " " + given.matchedPositionalValue(1, "");
        terminal.err().println("Where a break is meant: tenet accept " + Visible.text(call) + " --reason 'why'");
    }

    private int exitCode(List<Comparison> comparisons, FailOn bar) {
        List<Finding> broken = comparisons.stream()
                .flatMap(each -> each.brokenReferences().stream())
                .toList();
        broken.forEach(reference -> terminal.err().println(Messages.of(reference)));
        return !broken.isEmpty() ? ExitCode.USAGE : comparisons.stream().anyMatch(bar::isReachedBy) ? 1 : 0;
    }

    private Reports.Formats single(Comparison comparison, DiffSetting setting, boolean migration) throws IOException {
        ReportFormats usual = formats(setting.failOn(), setting.contract());
        ReportFormats formats = migration ? usual.withMigration() : usual;
        return new Reports.Formats() {
            @Override
            public WholeFile.Content content(String format, ReportStyle style) {
                return out -> formats.find(format, style).orElseThrow().write(comparison, out);
            }

            @Override
            public WholeFile.Content summary() {
                return out -> formats.summary().write(comparison, out);
            }
        };
    }

    private Reports.Formats folders(List<NamedComparison> all, DiffSetting setting) throws IOException {
        FolderFormats formats = new FolderFormats(context(), setting.failOn()::isReachedBy)
                .with("accept", style -> new AcceptFormat(setting.failOn(), setting.contract()));
        return new Reports.Formats() {
            @Override
            public WholeFile.Content content(String format, ReportStyle style) {
                return out -> formats.find(format, style).orElseThrow().write(all, out);
            }

            @Override
            public WholeFile.Content summary() {
                return out -> formats.summary().write(all, out);
            }
        };
    }

    private RunContext context() throws IOException {
        return new RunContext(workingDirectory, Version.number(), new RuleBook(List.of()));
    }

    private ReportFormats formats(FailOn bar, Optional<String> contract) throws IOException {
        return accepting(new ReportFormats(context(), bar::isReachedBy), bar, contract);
    }

    private static ReportFormats accepting(ReportFormats formats, FailOn bar, Optional<String> contract) {
        return formats.with("accept", style -> new AcceptFormat(bar, contract));
    }
}
