package dev.tenet.project.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds where a file that is new in a commit was before, by what is in it. */
record FormerPaths(Repository repository, ObjectReader objects) {

    Optional<String> of(String path, RevCommit parent, RevCommit commit) throws IOException {
        List<DiffEntry> changes;
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            changes = DiffEntry.scan(walk);
        }
        List<DiffEntry> candidates = changes.stream()
                .filter(each -> each.getChangeType() == ChangeType.DELETE
                        || each.getChangeType() == ChangeType.ADD
                                && each.getNewPath().equals(path))
                .collect(Collectors.toList());
        RenameDetector renames = new RenameDetector(repository);
        renames.addAll(candidates);
        Stream<DiffEntry> found = renames.compute().stream();
        return found.filter(each -> each.getChangeType() == ChangeType.RENAME)
                .filter(each -> each.getNewPath().equals(path))
                .map(DiffEntry::getOldPath)
                .findFirst();
    }
}
