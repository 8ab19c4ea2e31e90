package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Category;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.project.policy.FailOn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share that compare the contracts of a module with what was promised so far. */
abstract class AbstractComparisonMojo extends AbstractContractMojo {

    /**
     * What the contracts are compared with, each with all of them: <code>RELEASE</code> (the last release of the module), a version of
     * the module, <code>maven:groupId:artifactId:version:openapi</code> (a bundle that the goal <code>attach</code> made),
     * <code>maven:groupId:artifactId:version[:classifier]!/path</code>, <code>git:REVISION</code>, or a file. It holds for contracts
     * that name no baselines themselves.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.baselines", defaultValue = "RELEASE")
    private List<String> baselines;

    /**
     * The versions of the module that may be its last release, as a range. By default all below the current version.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.baselineRange", defaultValue = "(,${project.version})")
    private String baselineRange;

    /**
     * The versions that are no releases, as a regular expression. Snapshots never are.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "tenet.preReleases",
            defaultValue = "(?i).*[.-](alpha|beta|milestone|m|rc|cr|ea|preview|pre|dev)[.-]?\\d*([.-].*)?")
    private String preReleases;

    /**
     * The coordinates that the module had before, as <code>groupId:artifactId</code>: where it has no release under its own yet, the last
     * one under these is what it promised.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.formerCoordinates")
    private @Nullable List<String> formerCoordinates;

    /**
     * Whether it fails the build when there is nothing to compare with.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.requireBaseline", defaultValue = "false")
    private boolean requireBaseline;

    /**
     * The level from which changes fail the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>none</code>. By
     * default that of <code>tenet.yaml</code>, else <code>error</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.failOn")
    private @Nullable String failOn;

    /**
     * The dimensions of compatibility that count: <code>wire</code>, <code>sdk</code>, <code>policy</code>, <code>docs</code>. By default
     * those of <code>tenet.yaml</code>, else <code>wire</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.categories")
    private @Nullable List<String> categories;

    @Override
    final Project configured(Project ours) {
        return categories == null || categories.isEmpty()
                ? ours
                : ours.withDiff(ours.diff()
                        .withCategories(Choices.all("categories", categories, Category.values(), Category::label)));
    }

    /** The last release of the module, where it is what the module is compared with. */
    final Optional<String> lastRelease() {
        LastRelease last = new LastRelease(releases(preReleases()), Coordinates.of(project), List.of(), baselineRange);
        return baselines.stream().map(String::strip).anyMatch(Baselines.RELEASE::equals)
                ? last.find().bundle()
                : Optional.empty();
    }

    /** Compares the contracts with all their baselines. */
    final CheckResult compare(Project ours) throws MojoFailureException {
        return check(ours, project, EnumSet.of(CheckOptions.Part.DIFF), (checked, reading) -> List.of());
    }

    /**
     * Checks the contracts of a module.
     *
     * @param module whose releases are the baseline
     */
    final CheckResult check(Project ours, MavenProject module, Set<CheckOptions.Part> parts, GeneratedCode generated)
            throws MojoFailureException {
        Releases releases = releases(preReleases());
        Coordinates own = Coordinates.of(module);
        List<Coordinates> former = formerCoordinates == null
                ? List.of()
                : formerCoordinates.stream().map(Coordinates::parse).toList();
        Baselines expanded = new Baselines(baselines, own, new LastRelease(releases, own, former, baselineRange));
        Project compared = expanded.of(ours);
        if (expanded.note().isPresent()) {
            LastRelease.Found last = expanded.note().get();
            String note = last.note().orElseThrow();
            if (requireBaseline && last.bundle().isEmpty()) {
                throw new MojoFailureException(note + System.lineSeparator()
                        + "A baseline is asked for by <requireBaseline> (tenet.requireBaseline)");
            }
            note.lines().forEach(last.doubtful() ? getLog()::warn : getLog()::info);
        }
        Optional<FailOn> bar =
                Optional.ofNullable(failOn).map(given -> Choices.one("failOn", given, FailOn.values(), FailOn::label));
        CheckResult result = new ProjectCheck(
                        compared,
                        new CheckOptions(
                                reading(new ResolvedArtifacts(releases, own, baselineRange)),
                                Optional.empty(),
                                bar,
                                LocalDate.now(),
                                requireBaseline,
                                parts),
                        generated)
                .run(List.of());
        return ours.folder().equals(folder()) ? result : result.withUnused(unused(result, ours));
    }

    /** The project file is that of several modules: whether an acceptance is needed is told where its contract is. */
    private static List<Acceptance> unused(CheckResult result, Project ours) {
        return result.unused().stream()
                .filter(each -> each.contract().flatMap(ours::contract).isPresent())
                .toList();
    }

    private Pattern preReleases() {
        try {
            return Pattern.compile(preReleases);
        } catch (PatternSyntaxException e) {
            throw new InputException("<preReleases> (tenet.preReleases) is no regular expression: " + e.getMessage());
        }
    }
}
