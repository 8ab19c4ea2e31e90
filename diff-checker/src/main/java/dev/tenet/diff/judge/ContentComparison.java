package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.MediaRange;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.BodyRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the media types of a payload. A receiver must go on taking all that it took; a sender may offer more, but must keep what
 * its receivers ask for.
 */
final class ContentComparison {
    private final String subject;
    private final Direction direction;
    private final Reporter reporter;

    ContentComparison(String subject, Direction direction, Reporter reporter) {
        this.subject = subject;
        this.direction = direction;
        this.reporter = reporter;
    }

    void compare(List<MediaType> base, List<MediaType> revision) {
        Pairs<MediaType> types = Pairs.byKey(base, revision, type -> MediaRange.parse(type.name()));
        types.matched().stream()
                .sorted(Comparator.comparing(pair -> pair.base().name()))
                .forEach(pair -> matched(pair.base(), pair.revision()));
        List<MediaType> added = new ArrayList<>(types.added());
        for (MediaType gone : types.removed()) {
            added.removeAll(gone(gone, revision));
        }
        for (MediaType type : added) {
            reporter.add(Change.added(
                            BodyRule.MEDIA_TYPE_ADDED, subject + ": media type " + type.name() + " added", type.place())
                    .in(direction));
        }
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
        if (!narrower.isEmpty() && direction == Direction.RESPONSE) {
            for (MediaType type : narrower) {
                reporter.add(Change.between(
                                BodyRule.MEDIA_TYPE_SPECIALIZED,
                                subject + ": media type " + gone.name() + " became " + type.name(),
                                gone.place(),
                                type.place())
                        .in(direction));
                matched(gone, type);
            }
            return narrower;
        }
        Change change = Change.removed(
                        BodyRule.MEDIA_TYPE_REMOVED, subject + ": media type " + gone.name() + " removed", gone.place())
                .in(direction);
        reporter.add(
                direction == Direction.REQUEST
                        ? change.shownBy(
                                reporter.call() + " with Content-Type: " + gone.name(),
                                gone.name() + " is no longer taken")
                        : change.shownBy(
                                reporter.call() + " with Accept: " + gone.name(),
                                gone.name() + " is no longer offered"));
        return List.of();
    }

    private void matched(MediaType base, MediaType revision) {
        if (reporter.run().unchanged().isUnchanged(base.place(), revision.place())) {
            return;
        }
        boolean text = MediaRange.parse(base.name()).writesScalarsAsText();
        reporter.payload(subject, direction, text, base.schema(), revision.schema(), owner(base, revision));
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

    private static Place owner(MediaType base, MediaType revision) {
        return revision.schema().isPresent() ? base.place() : revision.place();
    }
}
