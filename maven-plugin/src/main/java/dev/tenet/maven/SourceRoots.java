package dev.tenet.maven;

import dev.tenet.generator.GenerationTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the sources of a target lie in its folder.
 *
 * @param code folders to compile
 * @param resources folders to copy
 */
record SourceRoots(List<Path> code, List<Path> resources) {
    private static final List<String> CODE =
            List.of("src/main/java", "src/main/kotlin", "src/main/scala", "src/main/groovy", "src/gen/java");

    /** Those that are there. */
    static SourceRoots in(Path folder, GenerationTarget target) {
        Set<String> code = new LinkedHashSet<>();
        Optional.ofNullable(target.options().get("sourceFolder")).ifPresent(code::add);
        code.addAll(CODE);
        return new SourceRoots(existing(folder, code), existing(folder, Set.of("src/main/resources")));
    }

    private static List<Path> existing(Path folder, Set<String> names) {
        return names.stream()
                .map(name -> folder.resolve(name).normalize())
                .filter(Files::isDirectory)
                .toList();
    }
}
