package dev.tenet.generator.output;

import dev.tenet.generator.lock.Digest;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The folder of a target. Nothing outside of it is looked at, written or removed: paths do not leave it, and links in it are not followed. */
record OutputFolder(Path path) {
    static final String BLOCKED = "blocked";

    Path file(String relative) {
        Path file = path.resolve(relative).normalize();
        if (!file.startsWith(path) || file.equals(path)) {
            throw new IllegalArgumentException("leaves the folder of the target: " + relative);
        }
        return file;
    }

    /** The digest of a file as it is; empty where there is none; {@link #BLOCKED} where something else is in its way. */
    Optional<String> digest(String relative) throws IOException {
        Path file = file(relative);
        for (Path above = parent(file); !above.equals(path); above = parent(above)) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(BLOCKED);
            }
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Digest.ofFile(Files.readAllBytes(file)));
        }
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(BLOCKED) : Optional.empty();
    }

    /** Whether a file is one of some others, spelt otherwise: there are file systems that know no case. */
    boolean isAlso(String relative, Collection<String> others) throws IOException {
        for (String other : others) {
            if (other.equalsIgnoreCase(relative)
                    && Files.exists(file(relative))
                    && Files.exists(file(other))
                    && Files.isSameFile(file(relative), file(other))) {
                return true;
            }
        }
        return false;
    }

    /** Removes a file, and the folders that it leaves empty. */
    void remove(String relative) throws IOException {
        Path file = file(relative);
        Files.deleteIfExists(file);
        for (Path above = parent(file); !above.equals(path); above = parent(above)) {
            try {
                Files.delete(above);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            } catch (NoSuchFileException gone) {
                // Another file's removal took it.
            }
        }
    }

    void removeIfEmpty() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException stillUsed) {
            // It has files of others.
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("has no folder: " + file);
        }
        return parent;
    }
}
