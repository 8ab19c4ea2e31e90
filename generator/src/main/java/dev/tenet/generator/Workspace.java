package dev.tenet.generator;

import dev.tenet.generator.lock.LockFile;
import dev.tenet.generator.lock.LockedTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where targets are generated.
 *
 * @param folder what the paths of targets are relative to, absolute; the reader of contracts works in the same
 * @param lock what was generated so far
 * @param disposable whether the code is not kept: what is generated then depends on the contract and the options alone, and not on what the
 *     lock remembers of earlier runs, so that a build from scratch gives the same bytes
 */
public record Workspace(Path folder, LockFile lock, boolean disposable) {
    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /** One whose code is kept, with its lock. */
    public Workspace(Path folder, LockFile lock) {
        this(folder, lock, false);
    }

    /** The folder of a {@code tenet.yaml}, with the lock in it. */
    public static Workspace of(Path folder) {
        return new Workspace(
                folder, new LockFile(folder.toAbsolutePath().normalize().resolve(LockFile.NAME)));
    }

    /** One for the code of a single target that lies where builds put what they can make again; the lock is in its folder. */
    public static Workspace disposable(Path folder, Path output) {
        return new Workspace(
                folder,
                new LockFile(folder.toAbsolutePath().resolve(output).normalize().resolve(LockFile.NAME)),
                true);
    }

    /** What earlier editions of a target were. */
    Optional<LockedTarget> formerEdition(GenerationTarget target) throws IOException {
        return disposable ? Optional.empty() : lock.read().target(target.name());
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
