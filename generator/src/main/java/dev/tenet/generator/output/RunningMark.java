package dev.tenet.generator.output;

import dev.tenet.generator.GenerationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps a second run out of a project while one writes there: a file beside the lock, locked by the operating system, which frees it
 * however the run ends.
 */
public final class RunningMark implements AutoCloseable {
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
        byte[] mark = (ProcessHandle.current().pid() + " " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            boolean ours = false;
            try {
                if (!isFree(channel)) {
                    throw new GenerationException(
                            "another tenet generate is at work here (" + lock + "); wait until it has ended");
                }
                channel.truncate(0).write(ByteBuffer.wrap(mark));
                // The run before may have removed the file after it was opened here.
                ours = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
                if (ours) {
                    return channel;
                }
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
        }
    }

    /** Locks a byte that is never written, since the text stays readable then on every system. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
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
