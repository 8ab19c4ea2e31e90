package dev.tenet.maven;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.config.LintSettings;
import dev.tenet.project.config.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Lints the contracts of the module. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends AbstractCheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.lint.skip", defaultValue = "false")
    private boolean skipLint;

    /**
     * The rulesets: paths seen from the folder of the module, sources, or names such as <code>spectral:oas</code>. By default those of
     * <code>tenet.yaml</code>, else a ruleset file beside it, else <code>spectral:oas</code> and <code>tenet:recommended</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.rulesets")
    private @Nullable List<String> rulesets;

    /**
     * The severity from which findings fail the build: <code>error</code>, <code>warn</code>, <code>info</code> or <code>hint</code>. By
     * default that of <code>tenet.yaml</code>, else <code>error</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.failSeverity")
    private @Nullable String failSeverity;

    @Inject
    private BuildContext editor;

    @Inject
    private SharedScripts scripts;

    @Override
    boolean skipGoal() {
        return skipLint;
    }

    @Override
    Project configured(Project ours) {
        if (rulesets == null || rulesets.isEmpty()) {
            return ours;
        }
        List<String> named =
                rulesets.stream().map(String::strip).map(this::ruleset).toList();
        return ours.withLint(
                new LintSettings(named, ours.lint().failSeverity(), ours.lint().baseline()));
    }

    private String ruleset(String named) {
        Path file = folder().resolve(named);
        return Files.exists(file) ? file.toString() : named;
    }

    @Override
    CheckResult check(Project ours) {
        Optional<Severity> bar = Optional.ofNullable(failSeverity)
                .map(given -> Choices.one("failSeverity", given, Severity.values(), Severity::label));
        CheckOptions options = new CheckOptions(
                reading(), bar, Optional.empty(), LocalDate.now(), false, EnumSet.of(CheckOptions.Part.LINT));
        return scripts.realm(version(), session.getRepositorySession(), project.getRemotePluginRepositories())
                .with(() -> new ProjectCheck(ours, options, (project, reading) -> List.of()).run(List.of()));
    }

    @Override
    void told(CheckResult result, Project ours) {
        new EditorMessages(editor, ours.folder()).show(result);
    }

    @Override
    String failure(CheckResult result, Project ours) {
        List<LintFinding> failing = result.contracts().stream()
                .flatMap(contract -> contract.lint().findings().stream())
                .filter(finding -> finding.severity().isAtLeast(result.failSeverity()))
                .toList();
        String count = failing.size() == 1 ? "1 finding fails" : failing.size() + " findings fail";
        return count + " the build; correct the contract, or say in the ruleset how severe the rule is:"
                + System.lineSeparator() + "  mvn tenet:explain -Dtenet.rule="
                + failing.get(0).code();
    }
}
