package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.PathMapping;
import dev.tenet.project.check.Documents;
import dev.tenet.project.config.DiffSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.consumers.ConsumerSource;
import dev.tenet.project.consumers.Consumers;
import dev.tenet.project.folders.ContractFolder;
import dev.tenet.project.folders.FolderDiff;
import dev.tenet.project.policy.AcceptedFile;
import dev.tenet.project.policy.Decisions;
import dev.tenet.project.policy.FailOn;
import dev.tenet.report.NamedComparison;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How two contracts are compared and judged: by the options, or else by the project.
 *
 * @param contract the name that the project has for the revision
 * @param names the names that the project has for sources
 * @param allowMissingBaseline whether a baseline that is not there yet is taken for the time before the first release
 */
record DiffSetting(
        String base,
        String revision,
        ContractReader reader,
        DiffOptions options,
        FailOn failOn,
        Decisions decisions,
        Consumers consumers,
        Optional<String> contract,
        List<String> fromProject,
        Path here,
        Function<String, Optional<String>> names,
        boolean allowMissingBaseline) {

    static void declareOn(CommandSpec spec) {
        spec.addPositional(Commands.argument(0, "BASE", "The contract that is promised so far.")
                        .build())
                .addPositional(Commands.argument(1, "REVISION", "The contract that is to follow it.")
                        .build())
                .addOption(OptionSpec.builder("--fail-on")
                        .paramLabel("LEVEL")
                        .type(FailOn.class)
                        .converters(Choice.of(FailOn.values(), FailOn::label))
                        .description(
                                "The level from which findings give exit code 1: error (default), warning, info, none.")
                        .build())
                .addOption(Commands.categories())
                .addOption(OptionSpec.builder("--map-path")
                        .paramLabel("OLD=NEW")
                        .type(List.class)
                        .auxiliaryTypes(PathMapping.class)
                        .converters(new PathMappingConverter())
                        .description("Compares the paths that start with OLD with those that start with NEW. May be"
                                + " repeated.")
                        .build())
                .addOption(OptionSpec.builder("--accept")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("The changes that were accepted; .tenet/accepted.yaml by default.")
                        .build())
                .addOption(OptionSpec.builder("--consumers")
                        .paramLabel("[NAME=]FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "What a consumer uses, so that each change says whom it hits: a Pact or HAR file, a"
                                        + " summary of an access log, or its own contract. A glob stands for several. May"
                                        + " be repeated.")
                        .build())
                .addOption(ProjectDefaults.option())
                .addOption(Commands.flag(
                        "--allow-missing-baseline",
                        "Passes where the base is not there yet, as before a first release."))
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."));
    }

    static DiffSetting of(ParseResult given, Path here) {
        Project project = ProjectDefaults.of(given, here);
        DiffSettings settings = project.diff();
        List<String> fromProject = new ArrayList<>();
        List<Category> chosen = given.matchedOptionValue("--category", List.of());
        if (chosen.isEmpty() && !settings.categories().isEmpty()) {
            chosen = settings.categories();
            fromProject.add("categories "
                    + String.join(
                            ", ",
                            new TreeSet<>(chosen.stream().map(Category::label).toList())));
        }
        String revision = given.matchedPositionalValue(1, "");
        List<PathMapping> mappings = given.matchedOptionValue("--map-path", List.of());
        Optional<String> named = ProjectDefaults.nameOf(revision, project, here);
        if (mappings.isEmpty() && !project.pathMappings(named).isEmpty()) {
            mappings = project.pathMappings(named);
            fromProject.add("map-path");
        }
        FailOn failOn = given.matchedOptionValue("--fail-on", FailOn.ERROR);
        if (!given.hasMatchedOption("--fail-on") && settings.failOn().isPresent()) {
            failOn = settings.failOn().get();
            fromProject.add("fail-on " + failOn.label());
        }
        if (!given.hasMatchedOption("--consumers") && !settings.consumers().isEmpty()) {
            fromProject.add("consumers");
        }
        if (!settings.severities().rules().isEmpty()) {
            fromProject.add(settings.severities().rules().size() + " severities");
        }
        Set<Category> counting =
                chosen.isEmpty() ? DiffOptions.DEFAULT.categories() : Set.copyOf(EnumSet.copyOf(chosen));
        LocalDate today = LocalDate.now();
        return new DiffSetting(
                base(given.matchedPositionalValue(0, ""), revision),
                revision,
                new ContractReader(
                        ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote")), here, System.in),
                new DiffOptions(counting, List.copyOf(mappings)).asOf(today),
                failOn,
                new Decisions(
                        settings.severities(),
                        AcceptedFile.read(acceptedFile(given, project, here), here),
                        counting,
                        today),
                consumers(given, project, here),
                named,
                fromProject.isEmpty()
                        ? List.of()
                        : List.of(project.file().orElse("") + ": " + String.join("; ", fromProject)),
                here,
                source -> ProjectDefaults.nameOf(source, project, here),
                given.hasMatchedOption("--allow-missing-baseline"));
    }

    /** {@code git:main} stands for the same path there. */
    private static String base(String given, String revision) {
        return given.startsWith("git:") && given.indexOf(':', "git:".length()) < 0 ? given + ":" + revision : given;
    }

    private static Consumers consumers(ParseResult given, Project project, Path here) {
        List<String> named = given.matchedOptionValue("--consumers", List.of());
        return named.isEmpty()
                ? Consumers.read(project.diff().consumers(), project.folder())
                : Consumers.read(named.stream().map(ConsumerSource::of).toList(), here.toAbsolutePath());
    }

    /** The file of accepted changes that holds for a call. */
    static Path acceptedFile(ParseResult given, Project project, Path here) {
        String option = given.matchedOptionValue("--accept", "");
        return option.isEmpty()
                ? project.resolve(project.diff().accepted().orElse(AcceptedFile.USUAL))
                : here.toAbsolutePath().resolve(option).normalize();
    }

    /** The comparisons of two sets of contracts; nothing where two documents are to be compared. */
    Optional<List<NamedComparison>> compareFolders() {
        Optional<ContractFolder> old = baseFolder();
        Optional<ContractFolder> now = ContractFolder.of(revision, here, reader);
        if (old.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        if (old.isEmpty() && now.isPresent() && isNotThereYet()) {
            old = Optional.of(new ContractFolder(base + "/", new TreeMap<>()));
        }
        if (old.isEmpty() || now.isEmpty()) {
            throw new InputException((old.isEmpty()
                            ? revision + " stands for several contracts and " + base
                            : base + " stands for several contracts and " + revision)
                    + " for one; give two folders, two globs or two files");
        }
        FolderDiff diff = new FolderDiff(
                reader,
                new ContractDiff(options),
                (comparison, contract, source) -> decisions.decide(
                        contract.map(it -> consumers.hitBy(comparison, it)).orElse(comparison),
                        names.apply(source).or(this::contract)));
        return Optional.of(diff.compare(old.get(), now.get()));
    }

    private Optional<ContractFolder> baseFolder() {
        try {
            return ContractFolder.of(base, here, reader);
        } catch (InputException e) {
            if (e.isAbsent() && allowMissingBaseline) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Throws where the base is not there, and has to be. */
    private boolean isNotThereYet() {
        try {
            if (Documents.isElsewhere(base)) {
                reader.readDocument(base);
            }
            return false;
        } catch (InputException e) {
            if (e.isAbsent() && allowMissingBaseline) {
                return true;
            }
            throw e;
        }
    }

    /** The comparison of two documents with the decisions of the project. */
    Comparison compare(Progress progress) {
        ContractPair contracts;
        try {
            contracts = ContractPair.read(base, revision, reader);
        } catch (InputException e) {
            if (!e.isAbsent() || !allowMissingBaseline) {
                throw e;
            }
            return new ContractDiff(options).added(base, reader.read(revision));
        }
        progress.phase("comparing");
        Comparison comparison = new ContractDiff(options).compare(contracts.base(), contracts.revision());
        return decisions.decide(consumers.hitBy(comparison, contracts.base()), contract);
    }
}
