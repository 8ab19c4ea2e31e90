package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.MediaRange;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.match.UnchangedParts;
import dev.tenet.diff.rules.BodyRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the media types of a payload. A receiver must go on taking all that it took; a sender whose receivers choose may offer more, but
 * must keep what they ask for; a sender whose receivers cannot choose may send nothing new.
 */
final class ContentComparison {
    private final String subject;
    private final Direction direction;
    private final Reporter reporter;
    private final boolean asked;

    ContentComparison(String subject, Direction direction, Reporter reporter) {
        this(subject, direction, reporter, true);
    }

    private ContentComparison(String subject, Direction direction, Reporter reporter, boolean asked) {
        this.subject = subject;
        this.direction = direction;
        this.reporter = reporter;
        this.asked = asked;
    }

    /** The same for what is sent without being asked, as in webhooks. */
    ContentComparison unasked() {
        return new ContentComparison(subject, direction, reporter, false);
    }

    void compare(List<MediaType> base, List<MediaType> revision) {
        Pairs<MediaType> types = Pairs.byKey(base, revision, type -> MediaRange.parse(type.name()));
        types.matched().stream()
                .sorted(Comparator.comparing(pair -> pair.base().name()))
                .forEach(pair -> matched(pair.base(), pair.revision()));
        List<MediaType> added = new ArrayList<>(types.added());
        for (MediaType gone : types.removed()) {
            Optional<MediaType> range = mostSpecific(types, Pairs.Pair::revision, gone);
            if (range.isPresent()) {
                reporter.add(removed(gone).onWire(Level.INFO));
                matched(gone, range.get());
            } else {
                added.removeAll(gone(gone, revision));
            }
        }
        for (MediaType type : added) {
            Optional<MediaType> range = mostSpecific(types, Pairs.Pair::base, type);
            if (range.isPresent()) {
                reporter.add(added(type).onWire(Level.INFO));
                matched(range.get(), type);
                continue;
            }
            Change change = added(type);
            reporter.add(
                    asked
                            ? change
                            : change.onWire(Level.ERROR)
                                    .shownByResponse(
                                            reporter.call() + " with Content-Type: " + type.name(),
                                            type.name() + " was never sent"));
        }
    }

    /**
     * Of the ranges that both sides have, the one that speaks for a media type which only one side names: of all that match, the most
     * specific one counts (OpenAPI 3, Request Body Object and Response Object).
     */
    private static Optional<MediaType> mostSpecific(
            Pairs<MediaType> types, Function<Pairs.Pair<MediaType>, MediaType> side, MediaType single) {
        MediaRange name = MediaRange.parse(single.name());
        return types.matched().stream()
                .map(side)
                .filter(type -> MediaRange.parse(type.name()).includes(name))
                .max(Comparator.comparing((MediaType type) -> MediaRange.parse(type.name()), MediaRange.BY_PRECISION));
    }

    private Change added(MediaType type) {
        return Change.added(BodyRule.MEDIA_TYPE_ADDED, subject + ": media type " + type.name() + " added", type.place())
                .in(direction);
    }

    private Change removed(MediaType type) {
        return Change.removed(
                        BodyRule.MEDIA_TYPE_REMOVED, subject + ": media type " + type.name() + " removed", type.place())
                .in(direction);
    }

    /** Judges a media type that the revision does not name; returns those of the revision that stand for it. */
    private List<MediaType> gone(MediaType gone, List<MediaType> revision) {
        MediaRange range = MediaRange.parse(gone.name());
        Optional<MediaType> wider = revision.stream()
                .filter(type -> MediaRange.parse(type.name()).includes(range))
                .findFirst();
        List<MediaType> narrower = revision.stream()
                .filter(type -> range.includes(MediaRange.parse(type.name())))
                .toList();
        if (wider.isPresent()) {
            Change change = Change.between(
                            BodyRule.MEDIA_TYPE_GENERALIZED,
                            subject + ": media type " + gone.name() + " became "
                                    + wider.get().name(),
                            gone.place(),
                            wider.get().place())
                    .in(direction);
            reporter.add(
                    direction == Direction.REQUEST
                            ? change.onWire(Level.INFO)
                            : change.shownByResponse(
                                    subject + " of another type than " + gone.name(), "it is not " + gone.name()));
            matched(gone, wider.get());
            return List.of(wider.get());
        }
        if (!narrower.isEmpty()) {
            for (MediaType type : narrower) {
                reporter.add(specialized(gone, type));
                matched(gone, type);
            }
            return narrower;
        }
        Change change = removed(gone);
        reporter.add(
                !asked
                        ? change.onWire(Level.INFO)
                        : direction == Direction.REQUEST
                                ? change.shownBy(
                                        reporter.call() + " with Content-Type: " + gone.name(),
                                        gone.name() + " is no longer taken")
                                : change.shownBy(
                                        reporter.call() + " with Accept: " + gone.name(),
                                        gone.name() + " is no longer offered"));
        return List.of();
    }

    private Change specialized(MediaType gone, MediaType type) {
        Change change = Change.between(
                        BodyRule.MEDIA_TYPE_SPECIALIZED,
                        subject + ": media type " + gone.name() + " became " + type.name(),
                        gone.place(),
                        type.place())
                .in(direction);
        return direction == Direction.RESPONSE
                ? change
                : change.onWire(Level.ERROR)
                        .shownBy(
                                reporter.call() + " with another Content-Type of " + gone.name() + " than "
                                        + type.name(),
                                "it is not " + type.name());
    }

    private void matched(MediaType base, MediaType revision) {
        if (isUnchanged(base, revision)) {
            return;
        }
        boolean text = MediaRange.parse(base.name()).writesScalarsAsText();
        reporter.payload(subject, direction, text, described(base), described(revision), owner(base, revision));
        reporter.payload(
                subject + " item", direction, text, base.itemSchema(), revision.itemSchema(), owner(base, revision));
        if (MediaRange.parse(base.name()).isForm()) {
            new EncodingComparison(subject, direction, reporter).compare(base, revision);
        }
        if (isMediaTypeObject(base) && isMediaTypeObject(revision)) {
            DescribedParts.compare(subject + " (" + base.name() + ")", base.place(), revision.place())
                    .ifPresent(reporter::add);
        }
    }

    /** OpenAPI 2.0 has none: a form or a response speaks for all of its media types, and its texts are compared there. */
    private static boolean isMediaTypeObject(MediaType type) {
        boolean isItsOwnBody = type.schema().filter(type.place()::isSameSpot).isPresent();
        return !isItsOwnBody && type.place().get("description") == null;
    }

    /** In 2.0 the schema of a form is no part of the place that stands for its media type. */
    private boolean isUnchanged(MediaType base, MediaType revision) {
        UnchangedParts unchanged = reporter.run().unchanged();
        return unchanged.isUnchanged(base.place(), revision.place())
                && base.schema().isPresent() == revision.schema().isPresent()
                && base.schema()
                        .flatMap(old -> revision.schema().map(now -> unchanged.isUnchanged(old, now)))
                        .orElse(true);
    }

    /** The schema, unless it only says that the body is a file, which 3.1 leaves to the media type. */
    private static Optional<Place> described(MediaType type) {
        MediaRange range = MediaRange.parse(type.name());
        return type.schema().filter(schema -> range.isStructured() || !isFile(schema.node()));
    }

    private static boolean isFile(Node schema) {
        return schema instanceof ObjectNode object
                && object.get("type") instanceof StringNode type
                && (type.value().equals("file")
                        || type.value().equals("string")
                                && object.get("format") instanceof StringNode format
                                && format.value().equals("binary"));
    }

    private static Place owner(MediaType base, MediaType revision) {
        return described(revision).isPresent() ? base.place() : revision.place();
    }
}
