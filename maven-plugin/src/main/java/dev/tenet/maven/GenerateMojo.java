package dev.tenet.maven;

import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Generates server stubs and clients from contracts, and adds them to what is compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    @Override
    boolean takes(ModuleTarget target) {
        return !target.isForTests();
    }

    @Override
    void addCode(Path folder) {
        project.addCompileSourceRoot(folder.toString());
    }

    @Override
    void addResources(Path folder) {
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        project.addResource(resource);
    }
}
