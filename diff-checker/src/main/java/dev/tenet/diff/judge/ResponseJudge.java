package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Response;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.match.StatusCodes;
import dev.tenet.diff.rules.ResponseRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges responses: a status that a range or {@code default} speaks for is compared with that. */
final class ResponseJudge implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        List<Response> base = pair.base().responses();
        List<Response> revision = pair.revision().responses();
        Pairs<Response> responses = Pairs.byKey(base, revision, Response::status);
        ResponseComparison comparison = new ResponseComparison(pair.responseDirection(), reporter);
        responses.matched().stream()
                .sorted(Comparator.comparing(each -> each.base().status()))
                .forEach(each -> comparison.compare(each.base(), each.revision()));
        for (Response gone : responses.removed()) {
            if (Unread.response(pair.revision(), gone.status())) {
                continue;
            }
            Optional<Response> cover = StatusCodes.covering(gone.status(), revision);
            if (pair.responseDirection() == Direction.RESPONSE && isSplit(gone, responses.added())) {
                reporter.add(change(gone, pair.responseDirection()).onWire(Level.INFO));
            } else {
                removed(gone, cover, base, pair.responseDirection(), reporter);
            }
            cover.filter(other -> speaksFor(other, gone, revision))
                    .ifPresent(other -> comparison.comparePayloads(gone, other));
        }
        for (Response come : responses.added()) {
            if (Unread.response(pair.base(), come.status())) {
                continue;
            }
            reporter.add(Change.added(ResponseRule.RESPONSE_ADDED, "response " + come.status() + " added", come.place())
                    .in(pair.responseDirection()));
            StatusCodes.covering(come.status(), base)
                    .filter(other -> speaksFor(other, come, base))
                    .ifPresent(other -> comparison.comparePayloads(other, come));
        }
    }

    /** Beside successes of its own, {@code default} describes errors by custom: no success looks like it. */
    private static boolean speaksFor(Response cover, Response single, List<Response> beside) {
        return !cover.status().equals(StatusCodes.DEFAULT)
                || !StatusCodes.isSuccess(single.status())
                || beside.stream().noneMatch(response -> StatusCodes.isSuccess(response.status()));
    }

    /** Whether statuses that the range or {@code default} spoke for are listed one by one now. */
    private static boolean isSplit(Response gone, List<Response> added) {
        return added.stream()
                .anyMatch(come -> StatusCodes.isSuccess(come.status())
                        && StatusCodes.covering(come.status(), List.of(gone)).isPresent());
    }

    private static Change change(Response gone, Direction direction) {
        return Change.removed(ResponseRule.RESPONSE_REMOVED, "response " + gone.status() + " removed", gone.place())
                .in(direction);
    }

    private static void removed(
            Response gone, Optional<Response> cover, List<Response> base, Direction direction, Reporter reporter) {
        boolean success = StatusCodes.isSuccess(gone.status())
                || gone.status().equals(StatusCodes.DEFAULT)
                        && base.stream().noneMatch(response -> StatusCodes.isSuccess(response.status()));
        Change change = change(gone, direction);
        if (!success || cover.isPresent()) {
            boolean onlyByDefault = cover.filter(other -> other.status().equals(StatusCodes.DEFAULT))
                    .isPresent();
            change = change.onWire(success && onlyByDefault ? Level.WARNING : Level.INFO);
        } else if (direction == Direction.RESPONSE) {
            change = change.shownByResponse(
                    reporter.call() + " answered with another status than " + gone.status(),
                    "status " + gone.status() + " is what success looked like");
        } else {
            change = change.shownBy(
                    reporter.call() + " answered with status " + gone.status(),
                    "status " + gone.status() + " is no longer expected");
        }
        reporter.add(change);
    }
}
