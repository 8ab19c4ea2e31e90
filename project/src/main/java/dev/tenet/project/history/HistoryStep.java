package dev.tenet.project.history;

import dev.tenet.contract.VersionReader;
import dev.tenet.contract.VersionReader.Version;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.TimelineEntry;
import dev.tenet.contract.finding.TimelineEntry.Kind;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit that changed a contract, before anybody looked how.
 *
 * @param count how many commits were walked until here
 * @param before the last that could be read before it; absent where there was none
 * @param moved whether {@code before} is the same contract by another path
 */
record HistoryStep(
        RevCommit commit,
        int count,
        Optional<ContractVersion> before,
        ContractVersion after,
        boolean moved,
        List<String> tags) {

    HistoryStep comparedWith(Optional<ContractVersion> other) {
        return new HistoryStep(commit, count, other, after, moved, tags);
    }

    TimelineEntry entry(VersionReader reader, DiffOptions options) {
        Optional<Comparison> comparison = compare(reader, options);
        return new TimelineEntry(
                described(commit),
                kind(),
                after instanceof ContractVersion.Absent ? before.orElse(after).path() : after.path(),
                moved ? before.map(ContractVersion::path) : Optional.empty(),
                comparison.map(DetachedFindings::of),
                comparison
                        .map(each -> each.revision().version())
                        .or(() -> version(after).map(each -> each.contract().apiVersion()))
                        .orElse(""),
                tags,
                after instanceof ContractVersion.Unreadable unreadable
                        ? Optional.of(unreadable.problem())
                        : Optional.empty());
    }

    private Optional<Comparison> compare(VersionReader reader, DiffOptions options) {
        Optional<Version> old = before.flatMap(HistoryStep::version);
        Optional<Version> now = version(after);
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        VersionReader.Pair pair = reader.pair(old.get(), now.get());
        ContractDiff diff =
                new ContractDiff(options.asOf(described(commit).date().toLocalDate()));
        return Optional.of(diff.compare(pair.base(), pair.revision()));
    }

    private Kind kind() {
        if (after instanceof ContractVersion.Absent) {
            return Kind.REMOVED;
        }
        if (after instanceof ContractVersion.Unreadable) {
            return Kind.UNREADABLE;
        }
        return before.filter(version -> !(version instanceof ContractVersion.Absent))
                        .isPresent()
                ? Kind.CHANGED
                : Kind.ADDED;
    }

    private static Optional<Version> version(ContractVersion version) {
        return version instanceof ContractVersion.Readable readable
                ? Optional.of(readable.version())
                : Optional.empty();
    }

    private static TimelineEntry.Commit described(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        ZoneId zone = author.getZoneId();
        return new TimelineEntry.Commit(
                commit.name(),
                author.getName(),
                OffsetDateTime.ofInstant(author.getWhenAsInstant(), zone),
                commit.getShortMessage());
    }
}
