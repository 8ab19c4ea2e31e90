package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.PathMapping;
import dev.tenet.project.config.DiffSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.consumers.ConsumerSource;
import dev.tenet.project.consumers.Consumers;
import dev.tenet.project.policy.AcceptedFile;
import dev.tenet.project.policy.Decisions;
import dev.tenet.project.policy.FailOn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How two contracts are compared and judged: by the options, or else by the project.
 *
 * @param contract the name that the project has for the revision
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
        List<String> fromProject) {

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
                                "What a consumer uses, so that each change says whom it hits: a Pact or HAR file, a "
                                        + "summary of an access log, or its own contract. A glob stands for several. May be "
                                        + "repeated.")
                        .build())
                .addOption(ProjectDefaults.option())
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
        List<PathMapping> mappings = given.matchedOptionValue("--map-path", List.of());
        if (mappings.isEmpty() && !settings.pathMappings().isEmpty()) {
            mappings = settings.pathMappings();
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
        String revision = given.matchedPositionalValue(1, "");
        return new DiffSetting(
                given.matchedPositionalValue(0, ""),
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
                ProjectDefaults.nameOf(revision, project, here),
                fromProject.isEmpty()
                        ? List.of()
                        : List.of(project.file().orElse("") + ": " + String.join("; ", fromProject)));
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

    /** The comparison with the decisions of the project. */
    Comparison compare(Progress progress) {
        ContractPair contracts = ContractPair.read(base, revision, reader);
        progress.phase("comparing");
        Comparison comparison = new ContractDiff(options).compare(contracts.base(), contracts.revision());
        return decisions.decide(consumers.hitBy(comparison, contracts.base()), contract);
    }
}
