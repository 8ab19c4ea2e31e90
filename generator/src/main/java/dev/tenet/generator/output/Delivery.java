package dev.tenet.generator.output;

import dev.tenet.generator.lock.Lock;
import dev.tenet.generator.lock.LockFile;
import dev.tenet.generator.lock.LockedTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Moves what was generated into the folder of a target, and writes the lock last. A journal beside the files says what they are to
 * become, so that a run that was stopped halfway can be finished by the next.
 *
 * @param step called before each step that can be seen from outside; tests stop there
 */
public record Delivery(LockFile lock, Runnable step) {
    public Delivery(LockFile lock) {
        this(lock, () -> {});
    }

    /**
     * Carries out a plan.
     *
     * @param target what the lock is to say, its files as in the plan
     */
    public void deliver(Staging staging, Path output, OutputPlan plan, LockedTarget target) throws IOException {
        if (plan.changes().stream().noneMatch(FileChange::isPending)) {
            step.run();
            lock.write(lock.read().with(target));
        } else {
            step.run();
            new LockFile(staging.journal()).write(Lock.EMPTY.with(target));
            carryOut(staging, output, plan.changes(), target);
        }
        step.run();
        staging.delete();
    }

    /**
     * Removes the files of a target that is not wanted any more, or not there; what was edited by hand stays.
     *
     * @param after what the lock says then
     */
    public void remove(Path output, OutputPlan plan, Lock after) throws IOException {
        OutputFolder folder = new OutputFolder(output);
        for (FileChange change : plan.changes()) {
            if (change.kind() == FileChange.Kind.REMOVED) {
                step.run();
                folder.remove(change.path());
            }
        }
        folder.removeIfEmpty();
        lock.write(after);
    }

    /** Finishes what a run that was stopped had begun; what it had only generated is thrown away. */
    public void recover(Staging staging, Path output, String name, KeptFiles kept) throws IOException {
        Optional<LockedTarget> begun = begun(staging, name);
        if (begun.isPresent()) {
            LockedTarget target = begun.get();
            SortedMap<String, String> waiting = staging.settle();
            SortedMap<String, String> all = new java.util.TreeMap<>(target.files());
            all.putAll(waiting);
            OutputPlan plan = OutputPlan.of(
                    output,
                    all,
                    lock.read().target(name).map(LockedTarget::files).orElse(java.util.Collections.emptySortedMap()),
                    kept,
                    false);
            List<FileChange> possible = plan.changes().stream()
                    .filter(each -> each.kind() == FileChange.Kind.REMOVED || waiting.containsKey(each.path()))
                    .toList();
            carryOut(staging, output, possible, target.withFiles(plan.files(), true));
        }
        staging.delete();
    }

    /** Whether a run was stopped while it changed the folder. */
    public static boolean isInterrupted(Staging staging) {
        return Files.exists(staging.journal());
    }

    private static Optional<LockedTarget> begun(Staging staging, String name) throws IOException {
        return new LockFile(staging.journal()).read().target(name);
    }

    private void carryOut(Staging staging, Path output, List<FileChange> changes, LockedTarget target)
            throws IOException {
        OutputFolder folder = new OutputFolder(output);
        for (FileChange change : changes) {
            if (change.kind() == FileChange.Kind.REMOVED) {
                step.run();
                folder.remove(change.path());
            }
        }
        for (FileChange change : changes) {
            if (change.kind() == FileChange.Kind.ADDED || change.kind() == FileChange.Kind.CHANGED) {
                step.run();
                move(staging.files().resolve(change.path()), folder.file(change.path()));
            }
        }
        step.run();
        lock.write(lock.read().with(target));
    }

    private static void move(Path from, Path to) throws IOException {
        Path folder = to.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
