package dev.tenet.maven;

import dev.tenet.project.check.CheckResult;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

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

    @Override
    void run(Project ours) throws MojoExecutionException, MojoFailureException, IOException {
        ReportFiles files = new ReportFiles(reportDirectory.toPath(), ReportFiles.name(execution), version(), formats);
        CheckResult result = compare(ours);
        files.write(result, ours.folder());
        new LogReport(getLog(), LogColour.isOn(session), version()).print(result, ours.folder());
        Endings.end(result, failOnViolation, () -> Endings.ofComparison(result, ours, project, session));
    }
}
