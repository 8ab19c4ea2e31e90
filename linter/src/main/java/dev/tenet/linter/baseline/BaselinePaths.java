package dev.tenet.linter.baseline;

import dev.tenet.contract.source.Sources;
import java.nio.file.Path;

/**
 * How a baseline names files: relative to its own folder, so that it holds wherever the project is checked out.
 *
 * @param folder that of the baseline, absolute
 * @param workingDirectory what the names of documents are relative to
 */
public record BaselinePaths(Path folder, Path workingDirectory) {
    /** The paths of a baseline in a file. */
    public static BaselinePaths of(Path baseline, Path workingDirectory) {
        Path file = workingDirectory.resolve(baseline).toAbsolutePath().normalize();
        Path parent = file.getParent();
        return new BaselinePaths(parent == null ? file : parent, workingDirectory);
    }

    String relative(String source) {
        if (Sources.isRemote(source) || source.matches("(?s)(?:git|maven):.*|<STDIN>")) {
            return source;
        }
        try {
            Path file = workingDirectory.toAbsolutePath().resolve(source).normalize();
            return folder.relativize(file).toString().replace('\\', '/');
        } catch (IllegalArgumentException noPathOfThisSystem) {
            return source;
        }
    }
}
