package dev.tenet.generator.output;

import dev.tenet.generator.GenerationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps a second run out of a project while one writes there: a file beside the lock, locked by the operating system, which frees it
 * however the run ends.
 */
public final class RunningMark implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final Path file;
    private final MissingFolders missing;
    private final Optional<FileChannel> channel;

    private RunningMark(Path file, MissingFolders missing, Optional<FileChannel> channel) {
        this.file = file;
        this.missing = missing;
        this.channel = channel;
    }

    /**
     * Takes the mark.
     *
     * @param lock the path of the lock that a run writes
     * @throws GenerationException where another run has it
     */
    public static RunningMark beside(Path lock) throws IOException {
        Path file = lock.toAbsolutePath().normalize().resolveSibling("." + lock.getFileName() + ".running");
        MissingFolders missing = MissingFolders.above(Stream.of(file));
        if (!missing.paths().isEmpty()) {
            Files.createDirectories(missing.paths().get(0));
        }
        try {
            return new RunningMark(file, missing, Optional.of(locked(file, lock)));
        } catch (AccessDeniedException | ReadOnlyFileSystemException nothingCanBeWritten) {
            return new RunningMark(file, missing, Optional.empty());
        } catch (FileSystemException e) {
            if (String.valueOf(e.getReason()).contains("Read-only")) {
                return new RunningMark(file, missing, Optional.empty());
            }
            throw e;
        }
    }

    private static FileChannel locked(Path file, Path lock) throws IOException {
        for (int left = ATTEMPTS; ; left--) {
            try {
                Optional<FileChannel> channel = attempt(file, lock);
                if (channel.isPresent()) {
                    return channel.get();
                }
            } catch (NoSuchFileException removedMeanwhile) {
                if (left == 0) {
                    throw removedMeanwhile;
                }
            }
        }
    }

    private static Optional<FileChannel> attempt(Path file, Path lock) throws IOException {
        Object before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            if (!isFree(channel)) {
                throw new GenerationException(
                        "another tenet generate is at work here (" + lock + "); wait until it has ended");
            }
            // The run before may have removed the file after it was opened here. To open it again would free the lock.
            ours = before.equals(key(file));
            return ours ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    /** What makes the file another one than one of the same name, which is made where there is none. */
    private static Object key(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException another) {
                // It is as good.
            }
        }
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? file : key;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            try {
                Files.deleteIfExists(file);
            } catch (FileSystemException stillOpen) {
                // Where open files cannot be removed, it stays; nobody minds it.
            }
            channel.get().close();
        }
        missing.removeEmpty();
    }
}
