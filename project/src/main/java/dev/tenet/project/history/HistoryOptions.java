package dev.tenet.project.history;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.diff.DiffOptions;
import java.util.Optional;

/**
 * What a walk through a history looks at.
 *
 * @param source the contract: a path, or {@code git:<revision>:<path>} for a walk that begins in that revision
 * @param since a date or a revision; what is older is not looked at
 * @param max how many entries there may be
 * @param breakingOnly whether only commits count that break somebody
 */
public record HistoryOptions(
        String source,
        Optional<String> since,
        int max,
        boolean breakingOnly,
        DiffOptions comparing,
        ReaderOptions reading) {}
