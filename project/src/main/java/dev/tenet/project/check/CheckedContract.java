package dev.tenet.project.check;

import java.util.List;
import java.util.Optional;

/**
 * One document to check, after globs and folders were looked up.
 *
 * @param settings the name in {@code tenet.yaml}; absent for a document that is not named there
 * @param name how reports call it
 * @param team who answers for it
 */
record CheckedContract(Optional<String> settings, String name, String source, String team, List<Promise> baselines) {

    CheckedContract withoutBaselines() {
        return new CheckedContract(settings, name, source, team, List.of());
    }

    /**
     * What was promised so far.
     *
     * @param name how reports call it
     * @param source absent where a folder or glob holds no document for this contract
     */
    record Promise(String name, Optional<String> source) {}
}
