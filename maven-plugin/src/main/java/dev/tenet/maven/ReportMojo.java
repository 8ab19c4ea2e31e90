package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports everything about the contracts of the module, as HTML and as a page of its site. It fails no build. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AbstractReportMojo {

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Inject
    private SharedEngine engine;

    @Override
    CheckResult result(Project ours) throws MojoFailureException {
        return check(ours, project, EnumSet.allOf(CheckOptions.Part.class), (checked, reading) -> committed(ours));
    }

    private List<GeneratedCode.Target> committed(Project ours) {
        try {
            return new CommittedCode(
                            reading(),
                            engine.source(session.getRepositorySession(), project.getRemotePluginRepositories()))
                    .check(new ModuleTargets(ours, folder(), buildDirectory.toPath()).of(List.of()));
        } catch (IOException e) {
            throw new InputException("a file cannot be read: " + e.getMessage());
        }
    }

    @Override
    public String getOutputName() {
        return "tenet";
    }
}
