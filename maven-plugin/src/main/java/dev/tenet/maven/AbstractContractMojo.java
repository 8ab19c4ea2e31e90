package dev.tenet.maven;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals share that are about the contracts of a module: which those are, and how they are read. */
abstract class AbstractContractMojo extends AbstractTenetMojo {
    private static final Pattern NO_VERSION = Pattern.compile("(?!)");

    @Inject
    protected RepositorySystem repositories;

    /**
     * The project file. By default the <code>tenet.yaml</code> in the folder of the module or in one above it, up to the root of the
     * build or of the git work tree; of that of a folder above, only what is below the folder of the module belongs to the module.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.config")
    private @Nullable File config;

    /**
     * The contracts of the module, each with a <code>path</code>, and with a <code>name</code> and <code>baselines</code> where that is
     * wanted. They go before those of <code>tenet.yaml</code>. Where neither names any, OpenAPI documents at usual places are taken:
     * <code>src/main/openapi/**</code>, <code>src/main/resources/openapi/**</code>, and a file <code>openapi.yaml</code>,
     * <code>openapi.yml</code> or <code>openapi.json</code> in the folder of the module, in <code>src/main/resources</code>, or in
     * <code>src/main/resources/META-INF</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<ContractParameter> contracts;

    /**
     * Lets <code>https</code> sources and references be fetched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.allowRemote", defaultValue = "false")
    private boolean allowRemote;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException, IOException {
        if (project.getPackaging().equals("pom") && !isForWholeBuild()) {
            getLog().debug("skipped: a project of packaging pom has no contracts");
            return;
        }
        Project ours = ours();
        if (concerns(ours)) {
            run(ours);
        } else {
            getLog().debug("skipped: the module has no contract");
            withoutContract(ours);
        }
    }

    /** Hears that the module has nothing that this goal is about. */
    void withoutContract(Project ours) throws MojoFailureException {}

    /** Whether this goal is about all modules at once. */
    boolean isForWholeBuild() {
        return false;
    }

    /** What holds for the module. */
    final Project ours() {
        return configured(new ModuleContracts(
                        project.getBasedir().toPath(),
                        session.getRequest().getMultiModuleProjectDirectory().toPath())
                .find(Optional.ofNullable(config).map(File::toPath), contracts == null ? List.of() : contracts));
    }

    /** Whether this goal has anything to do for such a module. */
    boolean concerns(Project ours) {
        return !ours.contracts().isEmpty();
    }

    /** The project with what the parameters of the goal say in the place of what the file says. */
    Project configured(Project ours) {
        return ours;
    }

    /** @param ours the contracts of the module, and what holds for them */
    abstract void run(Project ours) throws MojoExecutionException, MojoFailureException, IOException;

    /** How contracts are read: artifacts come from where Maven finds them. */
    final ReaderOptions reading() {
        return reading(new ResolvedArtifacts(releases(NO_VERSION), Coordinates.of(project), "(,)"));
    }

    /** The same, with artifacts from there. */
    final ReaderOptions reading(ArtifactRepository artifacts) {
        return ReaderOptions.DEFAULT.withRemote(allowRemote).withArtifacts(artifacts);
    }

    /** @param preReleases versions that are no releases */
    final Releases releases(Pattern preReleases) {
        return new Releases(
                new Resolution(repositories, session.getRepositorySession(), project.getRemoteProjectRepositories()),
                preReleases);
    }

    /** The version of this plugin. */
    final String version() {
        return execution.getVersion();
    }

    /** The folder of the module. */
    final Path folder() {
        return project.getBasedir().toPath();
    }
}
