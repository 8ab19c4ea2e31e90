package dev.tenet.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that were not there before, so that a run that has nothing to put into them can leave without a trace. */
public record MissingFolders(List<Path> paths) {

    /** Those above some files or folders, which are absolute; the deepest first. */
    public static MissingFolders above(Stream<Path> files) {
        return new MissingFolders(files.flatMap(MissingFolders::above)
                .distinct()
                .sorted(Comparator.comparing(Path::getNameCount).reversed())
                .toList());
    }

    private static Stream<Path> above(Path file) {
        return Stream.iterate(file, each -> each.getParent() != null, Path::getParent)
                .skip(1)
                .takeWhile(each -> !Files.exists(each));
    }

    /** Removes those that are empty. */
    public void removeEmpty() {
        for (Path each : paths) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException used) {
                // It holds something, and stays.
            }
        }
    }
}
