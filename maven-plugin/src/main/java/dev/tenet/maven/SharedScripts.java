package dev.tenet.maven;

import dev.tenet.contract.InputException;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The interpreter of scripts of a build: resolved through Maven once a ruleset has scripts, and loaded once for all modules. */
@Named
@Singleton
final class SharedScripts {
    private static final String GROUP = "dev.tenet";
    private static final String ARTIFACT = "tenet-linter-javascript";

    private final RepositorySystem repositories;
    private final ConcurrentMap<String, ClassLoader> loaded = new ConcurrentHashMap<>();

    @Inject
    SharedScripts(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /**
     * The class loader of a goal that may run scripts.
     *
     * @param remote where the plugins of the build come from
     */
    ScriptRealm realm(String version, RepositorySystemSession session, List<RemoteRepository> remote) {
        ClassLoader plugin = SharedScripts.class.getClassLoader();
        return new ScriptRealm(
                plugin, () -> loaded.computeIfAbsent(version, wanted -> load(wanted, session, remote, plugin)));
    }

    private ClassLoader load(
            String version, RepositorySystemSession session, List<RemoteRepository> remote, ClassLoader plugin) {
        Artifact wanted = new DefaultArtifact(GROUP, ARTIFACT, "jar", version);
        CollectRequest collect = new CollectRequest(new Dependency(wanted, "runtime"), remote);
        List<URL> jars = new ArrayList<>();
        try {
            for (ArtifactResult each : repositories
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()) {
                // What the plugin has itself would be there twice.
                if (!each.getArtifact().getGroupId().equals(GROUP)
                        || each.getArtifact().getArtifactId().equals(ARTIFACT)) {
                    File jar = each.getArtifact().getFile();
                    jars.add(jar.toURI().toURL());
                }
            }
        } catch (DependencyResolutionException | MalformedURLException e) {
            throw new InputException("a ruleset has scripts, and " + wanted + ", which runs them, cannot be resolved: "
                    + e.getMessage() + "; run the build once with access to a repository that has it, or write the "
                    + "ruleset in YAML");
        }
        return new URLClassLoader("tenet-javascript", jars.toArray(URL[]::new), plugin);
    }
}
