package dev.tenet.project.history;

import dev.tenet.contract.InputException;
import dev.tenet.contract.VersionReader;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/** Walks the history of a contract, and tells which commit changed which promise. One thread reads, the others compare. */
public final class ContractHistory {
    private final HistoryOptions options;
    private final HistoryListener listener;

    public ContractHistory(HistoryOptions options, HistoryListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * @param workingDirectory what the path is relative to
     * @throws InputException where there is no such file, revision or repository
     */
    public Timeline timeline(Path workingDirectory) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        Named named = Named.of(options.source());
        Path file = here.resolve(named.path()).normalize();
        try (HistoryRepository repository = HistoryRepository.around(existing(named.isRevision() ? here : file))) {
            String revision = named.revision().orElse("HEAD");
            RevCommit start = repository
                    .commit(revision)
                    .orElseThrow(() -> new InputException(
                            revision.equals("HEAD")
                                    ? "the git repository has no commit yet; commit the contract first"
                                    : "git does not know the revision \"" + revision
                                            + "\"; check its name, or fetch it (git fetch --unshallow in a"
                                            + " shallow clone)"));
            String path = path(named, file, repository, start);
            Since since = options.since().isEmpty()
                    ? Since.EVER
                    : Since.of(options.since().get(), repository);
            return walk(repository, start, path, revision, since, here);
        } catch (IOException e) {
            throw new InputException(options.source() + ": the git repository cannot be read: " + e.getMessage());
        }
    }

    /** The source of a call, taken apart. */
    private record Named(Optional<String> revision, String path) {
        static Named of(String source) {
            int colon = source.lastIndexOf(':');
            if (!source.startsWith("git:")) {
                return new Named(Optional.empty(), source);
            }
            if (colon <= "git:".length() || colon == source.length() - 1) {
                throw new InputException(source + ": write git:<revision>:<path>, or the path alone");
            }
            return new Named(Optional.of(source.substring("git:".length(), colon)), source.substring(colon + 1));
        }

        boolean isRevision() {
            return revision.isPresent();
        }
    }

    private static Path existing(Path file) {
        Path folder = file;
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Below the working directory first, then from the root of the repository, as everywhere for {@code git:} sources. */
    private static String path(Named named, Path file, HistoryRepository repository, RevCommit start)
            throws IOException {
        Optional<String> below = repository.inside(file);
        if (named.isRevision() && (below.isEmpty() || !repository.has(start, below.get()))) {
            return named.path();
        }
        return below.orElseThrow(
                () -> new InputException(named.path() + ": outside of the git work tree; give a path inside of it"));
    }

    private Timeline walk(
            HistoryRepository repository, RevCommit start, String path, String revision, Since since, Path here)
            throws IOException {
        VersionReader reader = new VersionReader(options.reading(), here);
        HistoryWalk walk = new HistoryWalk(repository, reader, options.reading());
        try (EntryQueue queue = new EntryQueue(options, reader)) {
            walk.walk(start, path, since, listener, queue::add);
            List<TimelineEntry> entries = queue.entries();
            return new Timeline(path, revision, queue.commits(walk.commits()), entries, walk.notes());
        }
    }
}
