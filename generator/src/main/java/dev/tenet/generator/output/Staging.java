package dev.tenet.generator.output;

import dev.tenet.generator.lock.Digest;
import dev.tenet.generator.lock.LineEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder in which a target is generated before anything is changed in its own.
 *
 * @param path where it is: beside the folder of the target, so that files can be moved, or a temporary one that is only compared
 */
public record Staging(Path path) {

    /** The one for a target's folder. */
    public static Staging beside(Path output) {
        Path name = output.getFileName();
        return new Staging(output.resolveSibling("." + (name == null ? "" : name) + ".tenet"));
    }

    /** Where the engine writes. */
    public Path files() {
        return path.resolve("files");
    }

    Path journal() {
        return path.resolve("journal.yaml");
    }

    /** Makes it anew. */
    public void clear() throws IOException {
        delete();
        Files.createDirectories(files());
    }

    /** Removes it with all that it holds. */
    public void delete() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Removes it, but where files were moved already: the next run finishes that. */
    public void abandon() throws IOException {
        if (!Files.exists(journal())) {
            delete();
        }
    }

    /** Ends every line of text with a line feed, but those of scripts for Windows, and gives the digest of each file by its path. */
    public SortedMap<String, String> settle() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(files())) {
            for (Path file : all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] unified = LineEnds.unified(bytes);
                if (unified != bytes && !isForWindows(file)) {
                    Files.write(file, unified);
                }
                digests.put(files().relativize(file).toString().replace('\\', '/'), Digest.of(unified));
            }
        }
        return digests;
    }

    private static boolean isForWindows(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".bat") || name.endsWith(".cmd") || name.endsWith(".ps1");
    }
}
