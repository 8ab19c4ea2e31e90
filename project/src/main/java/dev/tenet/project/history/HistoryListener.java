package dev.tenet.project.history;

/** Hears how far a walk has come. */
@FunctionalInterface
public interface HistoryListener {
    /** @param commits how many were looked at so far */
    void walked(int commits);
}
