package dev.tenet.generator.output;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The files of a target that are the user's once they are there: written where they are missing, then never touched. */
public record KeptFiles(List<PathMatcher> matchers) {
    public static final KeptFiles NONE = new KeptFiles(List.of());

    /**
     * Those that match a glob: {@code *} within a folder, {@code **} across folders; a glob without {@code /} matches in every folder.
     *
     * @throws IllegalArgumentException where one is no glob
     */
    public static KeptFiles of(List<String> globs) {
        return new KeptFiles(globs.stream().map(KeptFiles::matcher).toList());
    }

    private static PathMatcher matcher(String glob) {
        try {
            return FileSystems.getDefault()
                    .getPathMatcher("glob:" + (glob.contains("/") ? glob.replaceFirst("^/", "") : "{**/,}" + glob));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("\"" + glob + "\" is no glob: " + e.getDescription(), e);
        }
    }

    boolean contains(String path) {
        Path file = Path.of(path);
        return matchers.stream().anyMatch(each -> each.matches(file));
    }
}
