package dev.tenet.project.history;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.VersionReader;
import dev.tenet.contract.source.GitCommit;
import dev.tenet.project.history.ContractVersion.Absent;
import dev.tenet.project.history.ContractVersion.Readable;
import dev.tenet.project.history.ContractVersion.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** From a commit back to the first one, reading the contract where it, or a file that it refers to, is another than before. */
final class HistoryWalk {
    private final HistoryRepository repository;
    private final VersionReader reader;
    private final ReaderOptions options;
    private final Map<ObjectId, List<String>> tags;
    private final List<String> notes = new ArrayList<>();
    /** Later commits whose contract is to be compared with the first before that can be read. */
    private final List<HistoryStep> waiting = new ArrayList<>();

    private List<String> marks = new ArrayList<>();
    private int commits;

    HistoryWalk(HistoryRepository repository, VersionReader reader, ReaderOptions options) throws IOException {
        this.repository = repository;
        this.reader = reader;
        this.options = options;
        this.tags = repository.tags();
    }

    /** @param taker of each step, newest first; answers whether it wants more */
    void walk(RevCommit start, String path, Since since, HistoryListener listener, Predicate<HistoryStep> taker)
            throws IOException {
        RevCommit at = start;
        ContractVersion now = read(at, path);
        if (now instanceof Absent) {
            throw new InputException(path + ": the revision has no such file; check the path, or name a revision"
                    + " that has it, as in git:v1.0:" + path);
        }
        while (!since.isBefore(at)) {
            listener.walked(++commits);
            marks.addAll(tags.getOrDefault(at.getId(), List.of()));
            Optional<RevCommit> parent = repository.parent(at);
            if (parent.isEmpty()) {
                begin(at, now, taker);
                return;
            }
            ContractVersion before = before(now, parent.get(), at);
            if (before != now && !step(at, before, now, taker)) {
                return;
            }
            now = before;
            at = parent.get();
        }
        giveUpWaiting(taker);
    }

    private void begin(RevCommit at, ContractVersion now, Predicate<HistoryStep> taker) throws IOException {
        if (repository.isCutOff(at)) {
            notes.add("the history before " + at.abbreviate(9).name()
                    + " is missing: this is a shallow clone; fetch it with git fetch --unshallow (in CI:"
                    + " fetch-depth: 0)");
            giveUpWaiting(taker);
        } else if (!(now instanceof Absent)) {
            step(at, new Absent(now.path(), now.files()), now, taker);
        } else {
            giveUpWaiting(taker);
        }
    }

    /** The contract in the parent of a commit; the very same object where nothing changed. */
    private ContractVersion before(ContractVersion now, RevCommit parent, RevCommit commit) throws IOException {
        if (isSame(now, parent, commit)) {
            return now;
        }
        ContractVersion before = read(parent, now.path());
        if (before instanceof Absent && !(now instanceof Absent)) {
            Optional<String> former =
                    new FormerPaths(repository.git(), repository.objects()).of(now.path(), parent, commit);
            if (former.isPresent()) {
                return read(parent, former.get());
            }
        }
        return before;
    }

    private boolean isSame(ContractVersion now, RevCommit parent, RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository.git())) {
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(
                    AndTreeFilter.create(PathFilterGroup.createFromStrings(now.dependencies()), TreeFilter.ANY_DIFF));
            return !walk.next();
        }
    }

    private ContractVersion read(RevCommit commit, String path) {
        GitCommit files = new GitCommit(repository.objects(), commit.getTree(), options);
        try {
            return new Readable(path, files, reader.read(files.file(path)));
        } catch (InputException e) {
            boolean absent = files.asked().getOrDefault(path, ObjectId.zeroId()).equals(ObjectId.zeroId());
            return absent ? new Absent(path, files) : new Unreadable(path, files, String.valueOf(e.getMessage()));
        }
    }

    private boolean step(RevCommit at, ContractVersion before, ContractVersion now, Predicate<HistoryStep> taker) {
        boolean moved = !before.path().equals(now.path());
        waiting.add(new HistoryStep(at, commits, Optional.of(before), now, moved, takeMarks()));
        if (before instanceof Unreadable) {
            return true;
        }
        List<HistoryStep> ready = new ArrayList<>(waiting);
        waiting.clear();
        return ready.stream()
                .map(step -> step.comparedWith(Optional.of(before)))
                .allMatch(taker);
    }

    private List<String> takeMarks() {
        List<String> taken = List.copyOf(marks);
        marks = new ArrayList<>();
        return taken;
    }

    private void giveUpWaiting(Predicate<HistoryStep> taker) {
        List<HistoryStep> ready = new ArrayList<>(waiting);
        waiting.clear();
        for (HistoryStep step : ready) {
            if (!taker.test(step.comparedWith(Optional.empty()))) {
                return;
            }
        }
    }

    int commits() {
        return commits;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
