package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares the contracts of the module with what was promised so far, by default with its last release, and fails on breaking changes.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends AbstractComparisonMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    /**
     * Where reports are written. Their name is the id of the execution, with the goal where the execution has several goals.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.reportDirectory", defaultValue = "${project.build.directory}/tenet")
    private File reportDirectory;

    /**
     * The reports to write: <code>html</code>, <code>json</code>, <code>sarif</code>, <code>markdown</code>, <code>junit</code>, <code>gitlab</code>,
     * <code>text</code>, <code>accept</code> (the entries that would accept what fails), <code>migration-html</code> and
     * <code>migration-markdown</code> (guides for those who call the API), or <code>none</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.formats", defaultValue = "html,json,sarif,markdown,junit")
    private List<String> formats;

    /**
     * Whether breaking changes fail the build; otherwise they are only printed and reported.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    @Override
    boolean skipGoal() {
        return skipDiff;
    }

    /**
     * Whoever deletes the last contract breaks all of them. Only a module that asks for the guard itself is asked for its last release: one
     * that inherits it from a parent may never have had a contract.
     */
    @Override
    void withoutContract(Project ours) throws MojoFailureException {
        if (!namesPlugin(project.getOriginalModel().getBuild())) {
            return;
        }
        Optional<String> released;
        try {
            released = lastRelease();
        } catch (InputException e) {
            getLog().debug(e.getMessage());
            return;
        }
        if (released.isPresent() && failOnViolation) {
            throw new MojoFailureException(
                    "the module has no contract any more, and its last release has: " + released.get()
                            + System.lineSeparator()
                            + "Put it back, or say where it is (<contracts>, or contracts: in tenet.yaml); where it is meant, take "
                            + execution.getArtifactId() + " out of this POM, or set <skipDiff>true</skipDiff>");
        }
    }

    private boolean namesPlugin(@Nullable Build build) {
        return build != null
                && build.getPlugins().stream()
                        .anyMatch(plugin -> plugin.getArtifactId().equals(execution.getArtifactId())
                                && plugin.getGroupId().equals(execution.getGroupId()));
    }

    @Override
    void run(Project ours) throws MojoExecutionException, MojoFailureException, IOException {
        ReportFiles files = new ReportFiles(reportDirectory.toPath(), ReportFiles.name(execution), version(), formats);
        CheckResult result = compare(ours);
        files.write(result, ours.folder());
        new LogReport(getLog(), LogColour.isOn(session), version()).print(result, ours.folder());
        Endings.end(result, failOnViolation, () -> Endings.ofComparison(result, ours, project, session));
    }
}
