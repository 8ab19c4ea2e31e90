package dev.tenet.maven;

import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.Workspace;
import dev.tenet.project.config.TargetScope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a module generates.
 *
 * @param scope what its sources are in the module, where the user says so
 * @param workspace where it is generated; a disposable one where that is below the folder of the build
 */
record ModuleTarget(GenerationTarget target, Optional<TargetScope> scope, Workspace workspace) {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle.kts");

    String name() {
        return target.name();
    }

    /** Whether the goals for tests generate it. */
    boolean isForTests() {
        return scope.equals(Optional.of(TargetScope.TEST));
    }

    /** Its folder, absolute. */
    Path folder() {
        return workspace.folder().resolve(target.output()).normalize();
    }

    /** Whether its sources are compiled with the module: not those of a project of its own that only happens to be generated from here. */
    boolean isPartOfModule() {
        return scope.map(it -> it != TargetScope.NONE)
                .orElseGet(() -> workspace.disposable()
                        || BUILD_FILES.stream().map(folder()::resolve).noneMatch(Files::exists));
    }
}
