package dev.tenet.project.config;

import dev.tenet.diff.PathMapping;
import dev.tenet.generator.GenerationTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code tenet.yaml} says. All paths in it are relative to its folder.
 *
 * @param folder absolute
 * @param file the file as messages name it; absent where there is none
 */
public record Project(
        Path folder,
        Optional<String> file,
        List<ContractSettings> contracts,
        LintSettings lint,
        DiffSettings diff,
        List<TargetSettings> targets) {

    /** A folder without {@code tenet.yaml}. */
    public static Project none(Path folder) {
        return new Project(
                folder.toAbsolutePath().normalize(),
                Optional.empty(),
                List.of(),
                LintSettings.NONE,
                DiffSettings.NONE,
                List.of());
    }

    /** The same, with these contracts alone. */
    public Project withContracts(List<ContractSettings> others) {
        return new Project(folder, file, others, lint, diff, targets);
    }

    /** The same, linted in another way. */
    public Project withLint(LintSettings other) {
        return new Project(folder, file, contracts, other, diff, targets);
    }

    /** The same, compared in another way. */
    public Project withDiff(DiffSettings other) {
        return new Project(folder, file, contracts, lint, other, targets);
    }

    /** The same, with these targets alone. */
    public Project withTargets(List<TargetSettings> others) {
        return new Project(folder, file, contracts, lint, diff, others);
    }

    public Optional<ContractSettings> contract(String name) {
        return contracts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** How paths of the baselines of a contract are named in it: as it says, or else as all do. */
    public List<PathMapping> pathMappings(Optional<String> contract) {
        return contract.flatMap(this::contract)
                .map(ContractSettings::pathMappings)
                .filter(own -> !own.isEmpty())
                .orElse(diff.pathMappings());
    }

    /** The source of the contract of a target: the path of the contract that it names, or else what it says. */
    public String contractOf(TargetSettings target) {
        return contract(target.contract()).map(ContractSettings::path).orElse(target.contract());
    }

    /** A ruleset of the file as the linter takes it from any folder: a path absolute, all else as it is. */
    public String ruleset(String named) {
        Path file = resolve(named);
        return Files.exists(file) ? file.toString() : named;
    }

    /** The targets as the generator takes them. */
    public List<GenerationTarget> generationTargets() {
        return targets.stream().map(this::generationTarget).toList();
    }

    /** A target as the generator takes it. */
    public GenerationTarget generationTarget(TargetSettings target) {
        return new GenerationTarget(
                target.name(),
                contractOf(target),
                target.kind(),
                Path.of(target.output()),
                target.options(),
                target.mappings(),
                target.templates().map(Path::of),
                target.keep(),
                target.version(),
                baselineOf(target),
                target.places());
    }

    /** A target that names no contract of the project any more, but where that is, and the baseline that its version is counted from. */
    public TargetSettings resolved(TargetSettings target) {
        return target.withContract(contractOf(target), baselineOf(target));
    }

    /** Its own baseline, or the first one of the contract that it names. */
    private Optional<String> baselineOf(TargetSettings target) {
        String path = contractOf(target);
        return target.baseline()
                .or(() -> contract(target.contract())
                        .flatMap(contract -> contract.baselines().stream().findFirst()))
                .map(baseline -> baseline.replace("{path}", path))
                .map(baseline -> baseline.startsWith("git:") && baseline.indexOf(':', "git:".length()) < 0
                        ? baseline + ":" + path
                        : baseline);
    }

    /** A path of the file, absolute. */
    public Path resolve(String path) {
        return folder.resolve(path).normalize();
    }
}
