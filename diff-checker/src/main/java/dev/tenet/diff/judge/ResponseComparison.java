package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.Link;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Response;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.OperationRule;
import dev.tenet.diff.rules.ResponseRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares two responses: body, headers, links. */
final class ResponseComparison {
    private final Direction direction;
    private final Reporter reporter;

    ResponseComparison(Direction direction, Reporter reporter) {
        this.direction = direction;
        this.reporter = reporter;
    }

    void compare(Response base, Response revision) {
        if (reporter.run().unchanged().isUnchanged(base.place(), revision.place())
                && base.content().size() == revision.content().size()) {
            sameText(base, revision);
            return;
        }
        String subject = "response " + base.status();
        DescribedParts.compare(subject, base.place(), revision.place()).ifPresent(reporter::add);
        if (base.content().isEmpty() != revision.content().isEmpty()) {
            body(base, revision);
        } else {
            comparePayloads(base, revision);
        }
        headers(subject, base.headers(), revision.headers());
        links(subject, base.links(), revision.links());
    }

    /** In 2.0 the media types of the same text may come from elsewhere. */
    private void sameText(Response base, Response revision) {
        List<String> old = base.content().stream().map(MediaType::name).toList();
        List<String> now = revision.content().stream().map(MediaType::name).toList();
        if (!old.equals(now)) {
            comparePayloads(base, revision);
        }
    }

    /** The bodies alone, as far as both have one. */
    void comparePayloads(Response base, Response revision) {
        if (!base.content().isEmpty() && !revision.content().isEmpty()) {
            new ContentComparison("response " + revision.status() + " body", direction, reporter)
                    .compare(base.content(), revision.content());
        }
    }

    private void body(Response base, Response revision) {
        boolean removed = revision.content().isEmpty();
        Change change = Change.between(
                        removed ? ResponseRule.RESPONSE_BODY_REMOVED : ResponseRule.RESPONSE_BODY_ADDED,
                        "response " + base.status() + (removed ? " has no body any more" : " has a body now"),
                        base.place(),
                        revision.place())
                .in(direction);
        if (removed && direction == Direction.RESPONSE) {
            change = change.shownByResponse(
                    "status " + base.status() + " without a body",
                    "a body of type " + base.content().get(0).name() + " is expected");
        } else if (removed) {
            change = change.onWire(Level.WARNING);
        } else if (direction == Direction.REQUEST) {
            change = change.onWire(Level.ERROR)
                    .shownBy(
                            "status " + base.status() + " without a body",
                            "a body of type " + revision.content().get(0).name() + " is expected");
        }
        reporter.add(change);
    }

    private void headers(String subject, List<Header> base, List<Header> revision) {
        Pairs<Header> headers =
                Pairs.byKey(base, revision, header -> header.name().toLowerCase(Locale.ROOT));
        for (Header header : headers.added()) {
            boolean missed = header.required() && direction == Direction.REQUEST;
            Change change = Change.added(
                            ResponseRule.RESPONSE_HEADER_ADDED,
                            subject + ": " + (missed ? "required " : "") + "header " + header.name() + " added",
                            header.place())
                    .in(direction);
            reporter.add(missed ? notGiven(change, subject, header) : change);
        }
        for (Header header : headers.removed()) {
            Change change = Change.removed(
                            ResponseRule.RESPONSE_HEADER_REMOVED,
                            subject + ": " + (header.required() ? "required " : "") + "header " + header.name()
                                    + " removed",
                            header.place())
                    .in(direction);
            reporter.add(
                    header.required() && direction == Direction.RESPONSE ? missing(change, subject, header) : change);
        }
        for (Pairs.Pair<Header> pair : headers.matched()) {
            header(subject, pair.base(), pair.revision());
        }
    }

    /** Where the client answers, it is the server that misses the header. */
    private static Change notGiven(Change change, String subject, Header header) {
        return change.onWire(Level.ERROR)
                .shownBy(subject + " without the header " + header.name(), "the required header is missing");
    }

    private static Change missing(Change change, String subject, Header header) {
        return change.onWire(Level.ERROR)
                .shownByResponse(subject + " without the header " + header.name(), "the required header is missing");
    }

    private void header(String response, Header base, Header revision) {
        String subject = response + ": header " + base.name();
        if (base.required() != revision.required()) {
            boolean now = revision.required();
            Change change = Change.between(
                            now
                                    ? ResponseRule.RESPONSE_HEADER_BECAME_REQUIRED
                                    : ResponseRule.RESPONSE_HEADER_BECAME_OPTIONAL,
                            subject + (now ? " is now required" : " is no longer required"),
                            at(base.place()),
                            at(revision.place()))
                    .in(direction);
            boolean breaks = now != (direction == Direction.RESPONSE);
            reporter.add(
                    !breaks
                            ? change.onWire(Level.INFO)
                            : now ? notGiven(change, response, base) : missing(change, response, base));
        }
        form(base, revision)
                .ifPresent(difference -> reporter.add(Change.between(
                                ResponseRule.HEADER_SERIALIZATION_CHANGED,
                                subject + " is written as " + difference.revision() + " now, not as "
                                        + difference.base(),
                                base.place(),
                                revision.place())
                        .in(direction)
                        .shownByResponse(subject + ": " + difference.revision(), "it was " + difference.base())));
        boolean isItsOwnSchema = base.schema().filter(base.place()::isSameSpot).isPresent()
                || revision.schema().filter(revision.place()::isSameSpot).isPresent();
        if (!isItsOwnSchema) {
            Lifecycle.judge(
                    subject, base.deprecated(), revision.deprecated(), base.place(), revision.place(), reporter::add);
            DescribedParts.compare(subject, base.place(), revision.place()).ifPresent(reporter::add);
        }
        if (base.content().isEmpty() != revision.content().isEmpty()) {
            return;
        }
        if (base.content().isEmpty()) {
            Place beside = revision.schema().isPresent() ? base.place() : revision.place();
            reporter.payload(subject, direction, true, base.schema(), revision.schema(), beside);
        } else {
            new ContentComparison(subject, direction, reporter).compare(base.content(), revision.content());
        }
    }

    private Optional<Serialization.Difference> form(Header base, Header revision) {
        if (base.content().isEmpty() != revision.content().isEmpty()) {
            return Optional.of(new Serialization.Difference(type(base), type(revision)));
        }
        return Serialization.ofHeaders(
                base.schema(),
                base.explode(),
                revision.schema(),
                revision.explode(),
                reporter.run().schemas());
    }

    private static String type(Header header) {
        return header.content().isEmpty()
                ? "plain text"
                : header.content().get(0).name();
    }

    private static Place at(Place header) {
        return header.find("required").orElse(header);
    }

    private void links(String subject, List<Link> base, List<Link> revision) {
        Pairs<Link> links = Pairs.byKey(base, revision, Link::name);
        for (Link link : links.removed()) {
            reporter.add(Change.removed(
                    OperationRule.LINK_REMOVED, subject + ": link '" + link.name() + "' removed", link.place()));
        }
        for (Link link : links.added()) {
            reporter.add(Change.added(
                    OperationRule.LINK_ADDED, subject + ": link '" + link.name() + "' added", link.place()));
        }
        for (Pairs.Pair<Link> pair : links.matched()) {
            if (!said(pair.base()).equals(said(pair.revision()))) {
                reporter.add(Change.between(
                        OperationRule.LINK_CHANGED,
                        subject + ": link '" + pair.base().name() + "' changed",
                        pair.base().place(),
                        pair.revision().place()));
            }
        }
    }

    /** What a link says to programs. */
    private static Map<String, Node> said(Link link) {
        Map<String, Node> said = new HashMap<>();
        if (link.place().node() instanceof ObjectNode object) {
            object.forEach(said::put);
            said.remove("description");
        }
        return said;
    }
}
