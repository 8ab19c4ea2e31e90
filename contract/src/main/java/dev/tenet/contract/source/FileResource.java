package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file below a root folder, which its references may not leave, neither by {@code ..} nor by a symbolic link.
 *
 * @param file absolute
 * @param shown the path as the user writes it
 * @param root the folder, absolute
 * @param referenced whether a reference named the file; the user may name a file anywhere
 */
record FileResource(Path file, Path shown, Path root, boolean referenced, Bytes bytes) implements Resource {

    /** A file that the user named. */
    static FileResource open(String path, Path workingDirectory, Bytes bytes) throws SourceException {
        try {
            Path shown = Path.of(path);
            Path file = workingDirectory.resolve(shown).normalize();
            return new FileResource(file, shown, rootOf(file, workingDirectory), false, bytes);
        } catch (InvalidPathException e) {
            throw new SourceException("is not a path; give the path of an OpenAPI document");
        }
    }

    /** A name for what has no file, in a folder that its references may not leave. */
    static FileResource root(Path folder, String name, Path workingDirectory, Bytes bytes) {
        Path named;
        try {
            named = Path.of(name);
        } catch (InvalidPathException e) {
            named = Path.of("text");
        }
        return new FileResource(folder.resolve(named).normalize(), named, workingDirectory, false, bytes);
    }

    /** The working directory where the file is below it, else the git work tree around the file, else its folder. */
    private static Path rootOf(Path file, Path workingDirectory) {
        if (file.startsWith(workingDirectory)) {
            return workingDirectory;
        }
        Path folder = parent(file);
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return each;
            }
        }
        return folder;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    @Override
    public String name() {
        return shown.toString();
    }

    @Override
    public String identity() {
        return file.toString();
    }

    @Override
    public byte[] read() throws SourceException {
        if (!Files.exists(file)) {
            throw new SourceException("no such file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new SourceException("is a folder; give the path of a file in it");
        }
        try {
            if (referenced && !file.toRealPath().startsWith(root.toRealPath())) {
                throw new SourceException(
                        "a symbolic link leads out of the root folder " + root + "; keep referenced files below it");
            }
            bytes.check(Files.size(file));
            if (Files.isRegularFile(file) && Files.size(file) > 0) {
                byte[] all = Files.readAllBytes(file);
                bytes.check(all.length);
                return all;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return bytes.read(in);
            }
        } catch (AccessDeniedException e) {
            throw new SourceException("may not be read; check the file's permissions");
        } catch (IOException e) {
            throw new SourceException("cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Resource relative(String path) throws SourceException {
        try {
            Path target = parent(file).resolve(path).normalize();
            if (!target.startsWith(root)) {
                throw new SourceException("\"" + path + "\" is outside of the root folder " + root
                        + "; keep referenced files below it, or run from a folder above both");
            }
            Path folder = shown.getParent();
            Path named = folder == null ? Path.of(path) : folder.resolve(path);
            return new FileResource(target, named.normalize(), root, true, bytes);
        } catch (InvalidPathException e) {
            throw new SourceException("\"" + path + "\" is not a path; correct the reference");
        }
    }
}
