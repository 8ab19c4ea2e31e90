package dev.tenet.generator;

import dev.tenet.generator.lock.LockFile;
import java.nio.file.Path;

/**
 * Where targets are generated.
 *
 * @param folder what the paths of targets are relative to, absolute; the reader of contracts works in the same
 * @param lock what was generated so far
 */
public record Workspace(Path folder, LockFile lock) {
    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder of a {@code tenet.yaml}, with the lock in it. */
    public static Workspace of(Path folder) {
        return new Workspace(
                folder, new LockFile(folder.toAbsolutePath().normalize().resolve(LockFile.NAME)));
    }

    Path output(GenerationTarget target) {
        return folder.resolve(target.output()).normalize();
    }

    /** A path as the lock names it: seen from the lock, the same on every machine. */
    String shown(Path path) {
        Path from = lock.path().toAbsolutePath().normalize().getParent();
        String shown = from == null ? path.toString() : from.relativize(path).toString();
        return shown.isEmpty() ? "." : shown.replace('\\', '/');
    }

    /** A path that the lock names. */
    Path path(String shown) {
        Path from = lock.path().toAbsolutePath().normalize().getParent();
        return from == null ? Path.of(shown) : from.resolve(shown).normalize();
    }

    /** A source of a contract as the lock names it. */
    String shown(String source) {
        return isFile(source) ? shown(folder.resolve(source).normalize()) : source;
    }

    /** A source of a contract that the lock names. */
    String source(String shown) {
        return isFile(shown) ? path(shown).toString() : shown;
    }

    private static boolean isFile(String source) {
        return !source.equals("-") && !source.matches("(?i)(git|maven|https?):.*");
    }
}
