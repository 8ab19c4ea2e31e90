package dev.tenet.project.history;

import dev.tenet.contract.InputException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectIdSubclassMap;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Where a walk into the past ends. */
@FunctionalInterface
interface Since {
    Since EVER = commit -> false;

    /** Whether a commit is too old to be of interest. */
    boolean isBefore(RevCommit commit);

    /** @throws InputException where the text is neither a date nor a revision */
    static Since of(String text, HistoryRepository repository) throws IOException {
        Optional<Instant> date = date(text);
        if (date.isPresent()) {
            long seconds = date.get().getEpochSecond();
            return commit -> commit.getCommitTime() < seconds;
        }
        RevCommit end = repository
                .commit(text)
                .orElseThrow(() -> new InputException("--since: \"" + text
                        + "\" is neither a date (2027-01-31) nor a revision that git knows; correct it"));
        ObjectIdSubclassMap<RevCommit> known = ancestors(end, repository.git());
        return known::contains;
    }

    private static ObjectIdSubclassMap<RevCommit> ancestors(RevCommit end, Repository git)
            throws MissingObjectException, IncorrectObjectTypeException, IOException {
        ObjectIdSubclassMap<RevCommit> found = new ObjectIdSubclassMap<>();
        try (RevWalk walk = new RevWalk(git)) {
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(end));
            walk.forEach(found::addIfAbsent);
        }
        return found;
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException noDay) {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException noTime) {
                return Optional.empty();
            }
        }
    }
}
