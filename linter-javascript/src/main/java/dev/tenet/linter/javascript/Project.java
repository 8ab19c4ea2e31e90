package dev.tenet.linter.javascript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that scripts may import from, with what lies below it.
 *
 * @param root a real path, without symbolic links
 */
record Project(Path root) {
    /**
     * The project of a file: the folder of its repository; where there is none, the outermost folder around it that holds a {@code
     * package.json} or {@code node_modules}, or is the working directory; or else the file's own folder.
     */
    static Project of(Path file) throws IOException {
        Path folder = file.toRealPath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Path working = Path.of("").toRealPath();
        Path outermost = folder;
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return new Project(at);
            }
            if (Files.exists(at.resolve("package.json"))
                    || Files.isDirectory(at.resolve("node_modules"))
                    || at.equals(working)) {
                outermost = at;
            }
        }
        return new Project(outermost);
    }

    /** How scripts name a file of the project. */
    String id(Path real) {
        return "/" + root.relativize(real).toString().replace('\\', '/');
    }

    /** A file that is in the project once symbolic links are followed. */
    Path real(Path file) throws ModuleNotFoundException {
        try {
            Path real = file.toRealPath();
            if (real.startsWith(root)) {
                return real;
            }
            throw new ModuleNotFoundException(
                    file + " is outside of the project " + root + "; scripts may import only from below that folder");
        } catch (IOException e) {
            throw new ModuleNotFoundException("cannot read " + file);
        }
    }
}
