package dev.tenet.project.history;

import dev.tenet.contract.VersionReader;
import dev.tenet.contract.finding.TimelineEntry;
import dev.tenet.project.parallel.Awaited;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compares the steps of a walk on other threads, and keeps the entries in the order of the walk. */
final class EntryQueue implements AutoCloseable {
    /** How many comparisons may wait for each thread: each holds on to two versions. */
    private static final int WAITING = 3;

    private final HistoryOptions options;
    private final VersionReader reader;
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private final ExecutorService workers = Executors.newFixedThreadPool(threads);
    private final Deque<Running> running = new ArrayDeque<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private int commits;

    EntryQueue(HistoryOptions options, VersionReader reader) {
        this.reader = reader;
        this.options = options;
    }

    /** @param commits how many were walked until there */
    private record Running(int commits, Future<TimelineEntry> entry) {}

    /** Answers whether there may be more entries. */
    boolean add(HistoryStep step) {
        running.add(new Running(step.count(), workers.submit(() -> step.entry(reader, options.comparing()))));
        while (running.size() > threads * WAITING) {
            take(running.remove());
        }
        return !isFull();
    }

    private boolean isFull() {
        return entries.size() >= options.max();
    }

    private void take(Running done) {
        TimelineEntry entry = Awaited.result(done.entry());
        if (!isFull() && (!options.breakingOnly() || entry.verdict().equals("breaking"))) {
            entries.add(entry);
            commits = done.commits();
        }
    }

    /** All entries, newest first. */
    List<TimelineEntry> entries() {
        while (!running.isEmpty() && !isFull()) {
            take(running.remove());
        }
        return entries;
    }

    /** How many commits it took, where a walk has seen so many. */
    int commits(int walked) {
        return isFull() ? commits : walked;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
