package dev.tenet.maven;

import dev.tenet.project.check.CheckResult;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that checks something: all findings are collected, reported, and only then may the build fail. */
abstract class AbstractCheckMojo extends AbstractContractMojo {

    /**
     * Where reports are written. Their name is the id of the execution, with the goal where the execution has several goals.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.reportDirectory", defaultValue = "${project.build.directory}/tenet")
    private File reportDirectory;

    /**
     * The reports to write: <code>html</code>, <code>json</code>, <code>sarif</code>, <code>markdown</code>, <code>junit</code>, <code>gitlab</code>,
     * <code>text</code>, <code>accept</code> (the entries that would accept what fails), or <code>none</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.formats", defaultValue = "html,json,sarif,markdown,junit")
    private List<String> formats;

    /**
     * Whether findings fail the build; otherwise they are only printed and reported.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    @Override
    final void run(Project ours) throws MojoExecutionException, MojoFailureException, IOException {
        ReportFiles files = new ReportFiles(reportDirectory.toPath(), ReportFiles.name(execution), version(), formats);
        CheckResult result = check(ours);
        files.write(result, ours.folder());
        new LogReport(getLog(), LogColour.isOn(session), version()).print(result, ours.folder());
        told(result, ours);
        Endings.end(result, failOnViolation, () -> failure(result, ours));
    }

    abstract CheckResult check(Project ours) throws MojoExecutionException, MojoFailureException, IOException;

    /** Hears what came of it, before the build may fail. */
    void told(CheckResult result, Project ours) throws IOException {}

    /** What the build says when it fails: how much was found, and the lines to paste. */
    abstract String failure(CheckResult result, Project ours) throws IOException;
}
