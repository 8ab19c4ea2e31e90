package dev.tenet.contract.finding;

import java.util.List;

/**
 * When which promise of a contract changed.
 *
 * @param path of the contract, seen from the root of its repository
 * @param revision where the walk began, as it was named
 * @param commits how many were looked at
 * @param entries the commits that changed the contract, or a file that it refers to; newest first
 * @param notes on what could not be seen, such as the history that a shallow clone lacks
 */
public record Timeline(String path, String revision, int commits, List<TimelineEntry> entries, List<String> notes) {
    public Timeline {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    public long count(String verdict) {
        return entries.stream().filter(entry -> entry.verdict().equals(verdict)).count();
    }
}
