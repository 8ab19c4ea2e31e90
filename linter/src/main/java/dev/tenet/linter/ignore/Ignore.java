package dev.tenet.linter.ignore;

import dev.tenet.contract.tree.Range;
import java.util.List;

/**
 * One rule that a document asks to be ignored at a place and below it.
 *
 * @param source the file
 * @param path to the object that holds the {@code x-tenet-ignore}
 * @param range where the rule is named
 * @param matched whether it ignores any finding
 */
public record Ignore(String source, List<String> path, String rule, String reason, Range range, boolean matched) {
    Ignore asMatched() {
        return new Ignore(source, path, rule, reason, range, true);
    }

    boolean covers(List<String> place) {
        return place.size() >= path.size() && place.subList(0, path.size()).equals(path);
    }
}
