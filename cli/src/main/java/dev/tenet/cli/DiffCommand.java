package dev.tenet.cli;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.PathMapping;
import dev.tenet.project.policy.FailOn;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet diff}: what changed between two contracts, and whom it breaks. */
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
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
        spec.addPositional(Commands.argument(0, "BASE", "The contract that is promised so far.")
                        .build())
                .addPositional(Commands.argument(1, "REVISION", "The contract that is to follow it.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(ReportTarget.class)
                        .converters(new ReportTarget.Converter())
                        .description("A report, text (default) or json, to standard output or a file. May be repeated.")
                        .build())
                .addOption(OptionSpec.builder("--fail-on")
                        .paramLabel("LEVEL")
                        .type(FailOn.class)
                        .converters(Choice.of(FailOn.values(), FailOn::label))
                        .description(
                                "The level from which findings give exit code 1: error (default), warning, info, none.")
                        .build())
                .addOption(OptionSpec.builder("--category")
                        .paramLabel("CATEGORY")
                        .splitRegex(",")
                        .type(List.class)
                        .auxiliaryTypes(Category.class)
                        .converters(Choice.of(Category.values(), Category::label))
                        .description("The dimensions of compatibility that count: wire (default), sdk, policy, docs.")
                        .build())
                .addOption(OptionSpec.builder("--map-path")
                        .paramLabel("OLD=NEW")
                        .type(List.class)
                        .auxiliaryTypes(PathMapping.class)
                        .converters(new PathMappingConverter())
                        .description(
                                "Compares the paths that start with OLD with those that start with NEW. May be repeated.")
                        .build())
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."))
                .addOption(Commands.flag("--verbose", "Lists every compatible change."))
                .addOption(Commands.flag("--no-color", "Prints no colours; so does NO_COLOR in the environment."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<ReportTarget> targets = given.matchedOptionValue("--format", List.of(ReportTarget.TEXT));
        FailOn failOn = given.matchedOptionValue("--fail-on", FailOn.ERROR);
        boolean colour = terminal.colour() && !given.hasMatchedOption("--no-color");
        Reports reports = new Reports(terminal, targets, colour, given.hasMatchedOption("--verbose"));
        Comparison comparison = compare(given);
        reports.write(comparison);
        List<Finding> broken = comparison.brokenReferences();
        broken.forEach(reference -> terminal.err().println(Messages.of(reference)));
        return !broken.isEmpty() ? ExitCode.USAGE : failOn.isReachedBy(comparison) ? 1 : 0;
    }

    private Comparison compare(ParseResult given) {
        String base = given.matchedPositionalValue(0, "");
        String revision = given.matchedPositionalValue(1, "");
        List<PathMapping> pathMappings = given.matchedOptionValue("--map-path", List.of());
        try (Progress progress = Progress.start(terminal, "reading")) {
            ContractPair contracts = ContractPair.read(
                    base, revision, ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote")));
            progress.phase("comparing");
            return new ContractDiff(new DiffOptions(categories(given), List.copyOf(pathMappings)))
                    .compare(contracts.base(), contracts.revision());
        }
    }

    private static Set<Category> categories(ParseResult given) {
        List<Category> chosen = given.matchedOptionValue("--category", List.of());
        return chosen.isEmpty() ? DiffOptions.DEFAULT.categories() : Set.copyOf(EnumSet.copyOf(chosen));
    }
}
