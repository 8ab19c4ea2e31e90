package dev.tenet.maven;

import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates the targets of scope <code>test</code>, and adds them to the tests that are compiled. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /**
     * Skips this goal, as tests are not compiled then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    @Override
    boolean skipGoal() {
        return skipTests || super.skipGoal();
    }

    @Override
    boolean takes(ModuleTarget target) {
        return target.isForTests();
    }

    @Override
    void addCode(Path folder) {
        project.addTestCompileSourceRoot(folder.toString());
    }

    @Override
    void addResources(Path folder) {
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        project.addTestResource(resource);
    }
}
