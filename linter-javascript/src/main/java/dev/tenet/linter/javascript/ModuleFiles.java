package dev.tenet.linter.javascript;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * All that scripts see of files: the ECMAScript modules that were found for their imports, by id. Nothing on disk is reached through
 * here, and nothing can be written.
 */
final class ModuleFiles implements FileSystem {
    /** Gives the text of modules. */
    interface Texts {
        /** The module as ECMAScript, its imports replaced by ids; null where there is none of that id. */
        @Nullable
        String text(String id) throws IOException;
    }

    private final Texts texts;

    ModuleFiles(Texts texts) {
        this.texts = texts;
    }

    private static String id(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri.getPath());
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw new AccessDeniedException(id(path));
        }
        if (texts.text(id(path)) == null) {
            throw new NoSuchFileException(id(path));
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        String text = texts.text(id(path));
        if (text == null) {
            throw new NoSuchFileException(id(path));
        }
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return path;
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return path.normalize();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        throw new NoSuchFileException(id(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        throw new AccessDeniedException(id(path));
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw new AccessDeniedException(id(path));
    }

    @Override
    public void delete(Path path) throws IOException {
        throw new AccessDeniedException(id(path));
    }

    /** A text in memory. */
    private static final class Content implements SeekableByteChannel {
        private final ByteBuffer bytes;
        private boolean open = true;

        Content(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(target.remaining(), bytes.remaining());
            ByteBuffer part = bytes.slice(bytes.position(), count);
            target.put(part);
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public long position() {
            return bytes.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            bytes.position((int) Math.min(position, bytes.limit()));
            return this;
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
