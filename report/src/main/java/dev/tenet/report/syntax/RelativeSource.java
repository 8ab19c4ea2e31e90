package dev.tenet.report.syntax;

import java.nio.file.Path;

/** The file of a finding as machines want it: relative to where the run was started, with slashes. */
public final class RelativeSource {
    private final Path workingDirectory;

    public RelativeSource(Path workingDirectory) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /** A URL, {@code <STDIN>}, or a path that is relative already stays as it is. */
    public String of(String source) {
        try {
            Path path = Path.of(source);
            return path.isAbsolute()
                    ? workingDirectory.relativize(path.normalize()).toString().replace('\\', '/')
                    : source;
        } catch (IllegalArgumentException noPathOfThisSystem) {
            return source;
        }
    }
}
