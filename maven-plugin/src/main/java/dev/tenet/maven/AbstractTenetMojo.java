package dev.tenet.maven;

import dev.tenet.contract.InputException;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: when they are skipped, and how they end. */
abstract class AbstractTenetMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    protected MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    protected MojoExecution execution;

    /**
     * Skips all goals of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("skipped");
            return;
        }
        KnownParameters known = new KnownParameters(execution);
        known.doubtful(session.getUserProperties()).forEach(getLog()::warn);
        try {
            known.check(new PomPlaces(project, execution.getArtifactId()));
            run();
        } catch (InputException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("a file cannot be read or written: " + e.getMessage(), e);
        }
    }

    /** Whether nothing is to be done. */
    final boolean isSkipped() {
        return skip || skipGoal();
    }

    /** Whether this goal alone is to be skipped. */
    boolean skipGoal() {
        return false;
    }

    /** @throws MojoFailureException where something was found that fails the build */
    abstract void run() throws MojoExecutionException, MojoFailureException, IOException;
}
