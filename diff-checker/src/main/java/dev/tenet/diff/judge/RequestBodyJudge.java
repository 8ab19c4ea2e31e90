package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.RequestBody;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.rules.BodyRule;

/** Judges request bodies: whether there is one, whether there must be one, and what is in it. */
final class RequestBodyJudge implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        Direction direction = pair.requestDirection();
        RequestBody base = pair.base().requestBody().orElse(null);
        RequestBody revision = pair.revision().requestBody().orElse(null);
        if (base == null && revision != null && !Unread.requestBody(pair.base())) {
            added(revision, direction, reporter);
        } else if (base != null && revision == null && !Unread.requestBody(pair.revision())) {
            removed(base, direction, reporter);
        } else if (base != null && revision != null) {
            changed(base, revision, direction, reporter);
        }
    }

    private static void added(RequestBody body, Direction direction, Reporter reporter) {
        Change change = Change.added(
                        body.required() ? BodyRule.REQUIRED_REQUEST_BODY_ADDED : BodyRule.REQUEST_BODY_ADDED,
                        (body.required() ? "required " : "") + "request body added",
                        body.place())
                .in(direction);
        if (body.required()) {
            change = direction == Direction.REQUEST
                    ? change.shownBy(reporter.call() + " without a body", "the request body is missing")
                    : change.onWire(Level.INFO);
        }
        reporter.add(change);
    }

    private static void removed(RequestBody body, Direction direction, Reporter reporter) {
        Change change = Change.removed(BodyRule.REQUEST_BODY_REMOVED, "request body removed", body.place())
                .in(direction);
        if (direction == Direction.REQUEST) {
            change = change.shownBy(reporter.call() + " with a body", "no request body is expected");
        } else if (body.required()) {
            change = change.shownByResponse(reporter.call() + " without a body", "the required body is missing");
        } else {
            change = change.onWire(Level.WARNING);
        }
        reporter.add(change);
    }

    private static void changed(RequestBody base, RequestBody revision, Direction direction, Reporter reporter) {
        if (base.required() != revision.required()) {
            boolean now = revision.required();
            Change change = Change.between(
                            now ? BodyRule.REQUEST_BODY_BECAME_REQUIRED : BodyRule.REQUEST_BODY_BECAME_OPTIONAL,
                            now ? "the request body is now required" : "the request body is no longer required",
                            at(base.place()),
                            at(revision.place()))
                    .in(direction);
            String call = reporter.call() + " without a body";
            boolean breaks = now == (direction == Direction.REQUEST);
            change = change.onWire(breaks ? Level.ERROR : Level.INFO);
            reporter.add(
                    !breaks
                            ? change
                            : now
                                    ? change.shownBy(call, "the request body is missing")
                                    : change.shownByResponse(call, "the required body is missing"));
        }
        DescribedParts.compare("request body", base.place(), revision.place()).ifPresent(reporter::add);
        ContentComparison content = new ContentComparison("request body", direction, reporter);
        (direction == Direction.REQUEST ? content : content.unasked()).compare(base.content(), revision.content());
    }

    private static Place at(Place body) {
        return body.find("required").orElse(body);
    }
}
