package dev.tenet.contract.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths inside of a closed container (a commit, an archive): {@code /} between segments, none at the start. */
final class FilePaths {
    private FilePaths() {}

    /** Seen from the folder of a file; null where the path leaves the container. */
    static @Nullable String relative(String file, String reference) {
        return reference.startsWith("/") ? null : normalize(file.substring(0, file.lastIndexOf('/') + 1) + reference);
    }

    /** Without {@code .} and {@code ..}; null where the path leaves the container. */
    static @Nullable String normalize(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return null;
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }
}
