package dev.tenet.maven;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.ProjectFile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lints the contracts of the module. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends AbstractTenetMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.lint.skip", defaultValue = "false")
    private boolean skipLint;

    @Override
    boolean skipGoal() {
        return skipLint;
    }

    @Override
    void run() throws MojoFailureException {
        CheckResult result = new ProjectCheck(
                        ProjectFile.of(project.getBasedir().toPath()),
                        new CheckOptions(
                                ReaderOptions.DEFAULT,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.now(),
                                false,
                                EnumSet.of(CheckOptions.Part.LINT)),
                        (project, reading) -> List.of())
                .run(List.of());
        if (result.verdict() != Verdict.PASSED) {
            throw new MojoFailureException("lint failed");
        }
    }
}
