package dev.tenet.cli;

import dev.tenet.generator.engine.EngineLoader;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The generator engine inside of the executable jar: its jars cannot be loaded from there, so the first call that generates unpacks them
 * into the user's folder for caches, and later ones find them there.
 */
final class PackedEngine implements EngineSource {
    private static final String INDEX = "/engine/index.txt";

    private final Path caches;

    private PackedEngine(Path caches) {
        this.caches = caches;
    }

    /** Whether this program is the executable jar. */
    static boolean isHere() {
        return PackedEngine.class.getResource(INDEX) != null;
    }

    /** Unpacked below {@code $XDG_CACHE_HOME}, or {@code ~/.cache}. */
    static PackedEngine inUserCaches() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path caches =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return new PackedEngine(caches.resolve("tenet"));
    }

    @Override
    public String version() {
        return text("/engine/version.txt").strip();
    }

    @Override
    public GenerationEngine load() {
        List<String> index = text(INDEX).lines().toList();
        // The first line is a digest of all that follows: another build has another folder.
        Path folder = caches.resolve("engine-" + index.get(0));
        if (!Files.isDirectory(folder)) {
            try {
                unpack(index.subList(1, index.size()), folder);
            } catch (IOException e) {
                throw new UncheckedIOException("the generator engine could not be unpacked to " + folder, e);
            }
        }
        return EngineLoader.inFolder(folder);
    }

    /** All or nothing: into a folder beside it, which then takes its name. */
    private void unpack(List<String> names, Path folder) throws IOException {
        Files.createDirectories(caches);
        Path part = Files.createTempDirectory(caches, "engine-");
        try {
            for (String name : names) {
                try (InputStream jar = resource("/engine/" + name)) {
                    Files.copy(jar, part.resolve(name));
                }
            }
            Files.move(part, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException sooner) {
            // Another call was sooner.
            remove(part);
        } catch (IOException | RuntimeException failed) {
            remove(part);
            throw failed;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String text(String name) {
        try (InputStream resource = resource(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream resource = PackedEngine.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("tenet is not whole: " + name + " is missing");
        }
        return resource;
    }
}
