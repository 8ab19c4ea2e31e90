package dev.tenet.linter.ruleset;

import dev.tenet.contract.source.Sources;
import java.nio.file.Path;

/**
 * How the names of documents look to the patterns of a ruleset: relative to its folder, with {@code /} between segments.
 *
 * @param folder that of the ruleset, absolute
 * @param workingDirectory what the names of documents are relative to, absolute
 */
record SourcePaths(Path folder, Path workingDirectory) {
    String relative(String source) {
        if (Sources.isRemote(source) || source.startsWith("git:") || source.startsWith("maven:") || isNoFile(source)) {
            return source;
        }
        try {
            Path file = workingDirectory.resolve(source).normalize();
            return folder.relativize(file).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return source;
        }
    }

    /** Standard input without a name. */
    private static boolean isNoFile(String source) {
        return source.equals("<STDIN>") || source.equals("-");
    }
}
