package dev.tenet.project.history;

import dev.tenet.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** An open git repository, seen as a chain of commits: merges are followed to their first parents. */
final class HistoryRepository implements AutoCloseable {
    private final Repository repository;
    private final RevWalk walk;

    private HistoryRepository(Repository repository) {
        this.repository = repository;
        this.walk = new RevWalk(repository);
        this.walk.setRetainBody(true);
    }

    /** @throws InputException where there is no repository at or above the folder */
    static HistoryRepository around(Path folder) {
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
            if (builder.getGitDir() == null) {
                throw new InputException(
                        "there is no git repository at or above " + folder + "; give a path inside of one");
            }
            return new HistoryRepository(builder.setMustExist(true).build());
        } catch (IOException e) {
            throw new InputException(folder + ": the git repository cannot be read: " + e.getMessage());
        }
    }

    /** The path of a file seen from the root of the repository; nothing where it is outside. */
    Optional<String> inside(Path file) throws IOException {
        if (repository.isBare()) {
            return Optional.empty();
        }
        Path root = repository.getWorkTree().toPath().toRealPath();
        Path folder = file;
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return Optional.empty();
        }
        Path real = folder.toRealPath().resolve(folder.relativize(file)).normalize();
        return real.startsWith(root)
                ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
                : Optional.empty();
    }

    Optional<RevCommit> commit(String revision) throws IOException {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        } catch (RevisionSyntaxException noRevision) {
            return Optional.empty();
        }
    }

    boolean has(RevCommit commit, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
            return found != null;
        }
    }

    /** The first parent, parsed. */
    Optional<RevCommit> parent(RevCommit commit) throws IOException {
        return commit.getParentCount() == 0 ? Optional.empty() : Optional.of(walk.parseCommit(commit.getParent(0)));
    }

    /** Whether a clone was cut off at a commit: it has parents, and nobody has fetched them. */
    boolean isCutOff(RevCommit commit) throws IOException {
        return repository.getObjectDatabase().getShallowCommits().contains(commit.getId());
    }

    /** The names of tags by the commits that they mark, sorted. */
    Map<ObjectId, List<String>> tags() throws IOException {
        Map<ObjectId, List<String>> tags = new HashMap<>();
        for (Ref tag : repository.getRefDatabase().getRefsByPrefix("refs/tags/")) {
            Ref peeled = repository.getRefDatabase().peel(tag);
            ObjectId target = peeled.getPeeledObjectId() == null ? peeled.getObjectId() : peeled.getPeeledObjectId();
            tags.computeIfAbsent(target, key -> new ArrayList<>())
                    .add(tag.getName().substring("refs/tags/".length()));
        }
        return tags;
    }

    Repository git() {
        return repository;
    }

    ObjectReader objects() {
        return walk.getObjectReader();
    }

    @Override
    public void close() {
        walk.close();
        repository.close();
    }
}
