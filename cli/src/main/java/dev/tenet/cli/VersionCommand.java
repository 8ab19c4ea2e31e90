package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.PathMapping;
import dev.tenet.generator.version.ContractVersions;
import dev.tenet.generator.version.DeclaredVersion;
import dev.tenet.generator.version.PathVersions;
import dev.tenet.generator.version.SemanticVersion;
import dev.tenet.generator.version.VersionCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet version}: the version that a change asks for. */
final class VersionCommand implements Callable<Integer> {
    private static final Category[] DIMENSIONS = {Category.WIRE, Category.SDK};

    private final Terminal terminal;
    private final Path workingDirectory;
    private final CommandSpec spec;

    /** The name of a format. */
    private enum Format {
        TEXT,
        JSON;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    VersionCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "version",
                this,
                "Tells which version a change asks for, on the wire and in generated code, and why.",
                "",
                "Examples:",
                "  tenet version git:main:openapi.yaml openapi.yaml",
                "  tenet version v1.yaml v2.yaml --next",
                "  tenet version v1.yaml v2.yaml --category wire -f json",
                "",
                "Exit codes: 0 info.version is what the change asks for, or more; 1 it is",
                "lower, or the paths or the pom.xml of --maven say another version; 2 the",
                "input or the call is wrong. With --next, 0 or 2.");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.argument(0, "BASE", "The contract that is promised so far.")
                        .build())
                .addPositional(Commands.argument(1, "REVISION", "The contract that is to follow it.")
                        .build())
                .addOption(Commands.flag("--next", "Prints the next version and nothing else."))
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .converters(Choice.of(Format.values(), Format::label))
                        .description("text (default) or json.")
                        .build())
                .addOption(OptionSpec.builder("--category")
                        .paramLabel("CATEGORY")
                        .splitRegex(",")
                        .type(List.class)
                        .auxiliaryTypes(Category.class)
                        .converters(Choice.of(DIMENSIONS, Category::label))
                        .description(
                                "The dimensions that info.version has to follow: wire,sdk (default), or one of them.")
                        .build())
                .addOption(OptionSpec.builder("--map-path")
                        .paramLabel("OLD=NEW")
                        .type(List.class)
                        .auxiliaryTypes(PathMapping.class)
                        .converters(new PathMappingConverter())
                        .description(
                                "Compares the paths that start with OLD with those that start with NEW. May be repeated.")
                        .build())
                .addOption(OptionSpec.builder("--maven")
                        .paramLabel("POM")
                        .type(String.class)
                        .description(
                                "The pom.xml whose version has to agree with info.version. One beside the revision, or "
                                        + "above it, is looked at without being asked for, and fails nothing.")
                        .build())
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."))
                .addOption(Commands.flag("--verbose", "Lists every finding."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        ContractPair contracts = read(given);
        Comparison comparison = compare(contracts, given);
        List<Finding> broken = comparison.brokenReferences();
        broken.forEach(reference -> terminal.err().println(Messages.of(reference)));
        if (!broken.isEmpty()) {
            return ExitCode.USAGE;
        }
        ContractVersions versions = ContractVersions.of(comparison, counted(given));
        if (given.hasMatchedOption("--next")) {
            terminal.out().println(next(versions));
            return ExitCode.OK;
        }
        List<VersionCheck> checks = checks(contracts, given);
        if (given.matchedOptionValue("--format", Format.TEXT) == Format.JSON) {
            VersionJson.write(versions, checks, terminal.out());
        } else {
            new VersionText(terminal.out(), given.hasMatchedOption("--verbose")).write(versions, checks);
        }
        boolean differs = checks.stream().anyMatch(check -> check.outcome() == VersionCheck.Outcome.DIFFERS);
        return differs || versions.declared().outcome() == DeclaredVersion.Outcome.TOO_LOW ? 1 : ExitCode.OK;
    }

    private static SemanticVersion next(ContractVersions versions) {
        DeclaredVersion declared = versions.declared();
        return declared.needed()
                .orElseThrow(
                        () -> new InputException(versions.comparison().base().source() + ": info.version '"
                                + declared.base() + "' is no semantic version, so that none follows it"));
    }

    private List<VersionCheck> checks(ContractPair contracts, ParseResult given) {
        List<VersionCheck> checks = new ArrayList<>();
        PathVersions.check(contracts.base(), contracts.revision()).ifPresent(checks::add);
        PomFile.of(given.matchedOptionValue("--maven", ""), given.matchedPositionalValue(1, ""), workingDirectory)
                .flatMap(pom -> pom.check(contracts.revision().apiVersion()))
                .ifPresent(checks::add);
        return checks;
    }

    private ContractPair read(ParseResult given) {
        try (Progress progress = Progress.start(terminal, "reading")) {
            return ContractPair.read(
                    given.matchedPositionalValue(0, ""),
                    given.matchedPositionalValue(1, ""),
                    new ContractReader(
                            ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote")),
                            workingDirectory,
                            System.in));
        }
    }

    private Comparison compare(ContractPair contracts, ParseResult given) {
        List<PathMapping> pathMappings = given.matchedOptionValue("--map-path", List.of());
        try (Progress progress = Progress.start(terminal, "comparing")) {
            return new ContractDiff(new DiffOptions(EnumSet.allOf(Category.class), List.copyOf(pathMappings))
                            .asOf(LocalDate.now()))
                    .compare(contracts.base(), contracts.revision());
        }
    }

    private static Set<Category> counted(ParseResult given) {
        List<Category> chosen = given.matchedOptionValue("--category", List.of());
        return chosen.isEmpty() ? Set.of(DIMENSIONS) : Set.copyOf(chosen);
    }
}
