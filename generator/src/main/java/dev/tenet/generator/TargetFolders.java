package dev.tenet.generator;

import dev.tenet.generator.output.KeptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every target has a folder of its own. */
final class TargetFolders {
    private TargetFolders() {}

    /** @throws GenerationException where two targets have the same name, or one's folder is in that of another */
    static void check(List<GenerationTarget> targets, Workspace workspace) throws IOException {
        Map<GenerationTarget, Path> folders = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (GenerationTarget target : targets) {
            if (!names.add(target.name())) {
                throw new GenerationException("there are two targets \"" + target.name() + "\"; rename one");
            }
            Path folder = workspace.output(target);
            if (folder.getFileName() == null) {
                throw new GenerationException(target.name() + ": output cannot be " + folder);
            }
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new GenerationException(target.name() + ": output is no folder: " + target.output());
            }
            try {
                KeptFiles.of(target.keep());
            } catch (IllegalArgumentException e) {
                throw new GenerationException(target.name() + ": keep: " + e.getMessage(), e);
            }
            folders.put(target, real(folder));
        }
        folders.forEach((one, outer) -> folders.forEach((other, inner) -> {
            if (!one.name().equals(other.name()) && inner.startsWith(outer)) {
                throw new GenerationException("the targets \"" + one.name() + "\" and \"" + other.name()
                        + "\" write into the same folder, " + one.output() + "; give each one of its own");
            }
        }));
    }

    /** With links followed, as far as it is there. */
    private static Path real(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return folder.toRealPath();
        }
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        return parent == null || name == null ? folder : real(parent).resolve(name);
    }
}
