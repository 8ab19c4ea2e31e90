package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.generator.engine.EngineLoader;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The generator engine of a build: resolved through Maven once something has to be generated, and loaded once for all modules. */
@Named
@Singleton
final class SharedEngine {
    private final RepositorySystem repositories;
    private final ConcurrentMap<List<Path>, GenerationEngine> loaded = new ConcurrentHashMap<>();
    private final ConcurrentMap<Path, Object> monitors = new ConcurrentHashMap<>();

    @Inject
    SharedEngine(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /** @param remote where the plugins of the build come from */
    EngineSource source(RepositorySystemSession session, List<RemoteRepository> remote) {
        EngineFacts facts = EngineFacts.read();
        return EngineSource.of(
                facts.version(),
                () -> loaded.computeIfAbsent(jars(facts.artifact(), session, remote), EngineLoader::in));
    }

    /** What modules of a parallel build hold while they write with the same lock. */
    Object monitor(Path lock) {
        return monitors.computeIfAbsent(lock, path -> new Object());
    }

    private List<Path> jars(String artifact, RepositorySystemSession session, List<RemoteRepository> remote) {
        CollectRequest collect = new CollectRequest(new Dependency(new DefaultArtifact(artifact), "runtime"), remote);
        try {
            return repositories
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(each -> each.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new InputException("the generator engine " + artifact + " cannot be resolved: " + e.getMessage()
                    + "; run the build once with access to a repository that has it");
        }
    }
}
