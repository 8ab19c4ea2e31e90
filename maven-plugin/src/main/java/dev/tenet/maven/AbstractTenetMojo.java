package dev.tenet.maven;

import dev.tenet.contract.InputException;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: when they are skipped, and how they end. */
abstract class AbstractTenetMojo extends AbstractMojo {

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
        try {
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
