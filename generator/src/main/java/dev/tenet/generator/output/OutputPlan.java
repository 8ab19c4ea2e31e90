package dev.tenet.generator.output;

import dev.tenet.generator.output.FileChange.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be done in the folder of a target so that it holds what was generated.
 *
 * @param changes of all files, sorted by path
 * @param files what the lock is to say afterwards
 */
public record OutputPlan(List<FileChange> changes, SortedMap<String, String> files) {

    /**
     * Compares.
     *
     * @param folder of the target, absolute
     * @param generated the digests of the new files
     * @param locked what the lock says of the former
     * @param kept the files that belong to the user
     * @param force whether what was changed by hand is overwritten and removed all the same
     */
    public static OutputPlan of(
            Path folder, Map<String, String> generated, Map<String, String> locked, KeptFiles kept, boolean force)
            throws IOException {
        OutputFolder output = new OutputFolder(folder);
        List<FileChange> changes = new ArrayList<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, String> file : generated.entrySet()) {
            String path = file.getKey();
            Optional<String> there = output.digest(path);
            String former = locked.getOrDefault(path, "");
            Kind kind = kept.contains(path) && there.isPresent()
                    ? Kind.KEPT
                    : wanted(there, file.getValue(), former, force);
            changes.add(new FileChange(path, kind));
            if (kind == Kind.ADDED || kind == Kind.CHANGED || kind == Kind.UNCHANGED) {
                files.put(path, file.getValue());
            } else if (kind == Kind.EDITED) {
                files.put(path, former);
            }
        }
        for (Map.Entry<String, String> file : locked.entrySet()) {
            String path = file.getKey();
            if (!generated.containsKey(path) && !kept.contains(path) && !output.isAlso(path, generated.keySet())) {
                Optional<String> there = output.digest(path);
                if (there.isPresent()) {
                    boolean ours = there.get().equals(file.getValue())
                            || force && !there.get().equals(OutputFolder.BLOCKED);
                    changes.add(new FileChange(path, ours ? Kind.REMOVED : Kind.EDITED_ORPHAN));
                    if (!ours) {
                        files.put(path, file.getValue());
                    }
                }
            }
        }
        changes.sort(Comparator.comparing(FileChange::path));
        return new OutputPlan(List.copyOf(changes), files);
    }

    private static Kind wanted(Optional<String> there, String generated, String former, boolean force) {
        if (there.isEmpty()) {
            return Kind.ADDED;
        }
        String digest = there.get();
        if (digest.equals(generated)) {
            return Kind.UNCHANGED;
        }
        if (digest.equals(OutputFolder.BLOCKED)) {
            return Kind.BLOCKED;
        }
        if (digest.equals(former) || force) {
            return Kind.CHANGED;
        }
        return former.isEmpty() ? Kind.FOREIGN : Kind.EDITED;
    }

    public boolean hasConflicts() {
        return changes.stream().anyMatch(FileChange::isConflict);
    }
}
