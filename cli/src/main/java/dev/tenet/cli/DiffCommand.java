package dev.tenet.cli;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.PathMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenet diff}: what changed between two contracts, and whom it breaks. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Compares two versions of a contract and proves which changes break whom.",
        footer = {
            "",
            "A contract is a file, '-' (standard input), git:REVISION:PATH,",
            "maven:GROUP:ARTIFACT:VERSION[:CLASSIFIER]!/PATH, or an https URL (with --allow-remote).",
            "",
            "Examples:",
            "  tenet diff orders-v1.yaml orders-v2.yaml",
            "  tenet diff git:main:openapi.yaml openapi.yaml --fail-on warning",
            "  tenet diff v1.yaml v2.yaml --map-path /v1=/v2 --category wire,sdk",
            "  tenet diff base.yaml revision.yaml -f text -f json=diff.json",
            "",
            "Exit codes: 0 no finding at or above --fail-on, 1 there are some, 2 the input or the call is wrong."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BASE", description = "The contract that is promised so far.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "REVISION", description = "The contract that is to follow it.")
    private String revision = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            converter = ReportTarget.Converter.class,
            description = "A report: text (default) or json, to standard output or a file. May be repeated.")
    private List<ReportTarget> reports = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            converter = Choice.OfFailOn.class,
            description = "The level from which findings give exit code 1: error (default), warning, info, or none.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            split = ",",
            converter = Choice.OfCategory.class,
            description = "The dimensions of compatibility that count: wire (default), sdk, policy, docs.")
    private List<Category> categories = new ArrayList<>();

    @Option(
            names = "--map-path",
            paramLabel = "OLD=NEW",
            converter = PathMappingConverter.class,
            description = "Compares the paths that start with OLD with those that start with NEW. May be repeated.")
    private List<PathMapping> pathMappings = new ArrayList<>();

    @Option(names = "--allow-remote", description = "Lets https sources and references be fetched.")
    private boolean allowRemote;

    @Option(names = "--verbose", description = "Lists every compatible change.")
    private boolean verbose;

    @Option(names = "--no-color", description = "Prints no colours; NO_COLOR in the environment does the same.")
    private boolean colourless;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Reports targets = new Reports(terminal, reports.isEmpty() ? List.of(ReportTarget.TEXT) : reports, verbose);
        Comparison comparison = compare();
        targets.write(comparison, terminal.colour() && !colourless);
        return failOn.isReachedBy(comparison) ? 1 : 0;
    }

    private Comparison compare() {
        try (Progress progress = Progress.start(terminal, "reading")) {
            ContractPair contracts = ContractPair.read(base, revision, readerOptions());
            progress.phase("comparing");
            return new ContractDiff(new DiffOptions(chosen(), List.copyOf(pathMappings)))
                    .compare(contracts.base(), contracts.revision());
        }
    }

    private Set<Category> chosen() {
        return categories.isEmpty() ? DiffOptions.DEFAULT.categories() : Set.copyOf(EnumSet.copyOf(categories));
    }

    private ReaderOptions readerOptions() {
        ReaderOptions usual = ReaderOptions.DEFAULT;
        return new ReaderOptions(
                allowRemote, usual.maxBytes(), usual.maxDepth(), usual.maxAliasNodes(), usual.maxFiles());
    }
}
