package dev.tenet.diff.rules;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A change of what is said of how something ages: deprecation, sunset, replacement, stability.
 *
 * @param keyword where it is said
 * @param text what changed, without its subject
 */
public record Ageing(AnnotationRule rule, String keyword, String text) {
    /** From what may change at any time to what is promised. */
    private static final List<String> STABILITY = List.of("draft", "alpha", "beta", "stable");

    private static final String STABILITY_LEVEL = "x-stability-level";

    /**
     * All such changes.
     *
     * @param base what the base says by a keyword
     * @param wasDeprecated in the base
     */
    public static List<Ageing> changes(
            Function<String, Optional<Place>> base,
            boolean wasDeprecated,
            Function<String, Optional<Place>> revision,
            boolean isDeprecated) {
        List<Ageing> changes = new ArrayList<>();
        if (isDeprecated && !wasDeprecated) {
            Optional<Place> sunset = revision.apply(Announcement.SUNSET);
            changes.add(
                    sunset.isPresent()
                            ? new Ageing(
                                    AnnotationRule.DEPRECATED,
                                    Announcement.DEPRECATED,
                                    "is deprecated now, with its sunset on "
                                            + sunset.get().node())
                            : new Ageing(
                                    AnnotationRule.DEPRECATED_WITHOUT_SUNSET,
                                    Announcement.DEPRECATED,
                                    "is deprecated now, without a date of sunset"));
        } else if (wasDeprecated && !isDeprecated) {
            changes.add(new Ageing(AnnotationRule.REACTIVATED, Announcement.DEPRECATED, "is no longer deprecated"));
        }
        Saying said = new Saying(base, revision, wasDeprecated, isDeprecated);
        said.changed(Announcement.SUNSET, "date of sunset", (old, now) -> sunset(old, now, isDeprecated))
                .ifPresent(changes::add);
        said.changed(Announcement.SINCE, "day of deprecation", (old, now) -> AnnotationRule.DEPRECATED_SINCE_CHANGED)
                .ifPresent(changes::add);
        said.changed(Announcement.REPLACEMENT, "replacement", (old, now) -> AnnotationRule.REPLACEMENT_CHANGED)
                .ifPresent(changes::add);
        new Saying(base, revision, false, false)
                .changed(STABILITY_LEVEL, "stability level", Ageing::stability)
                .ifPresent(changes::add);
        return changes;
    }

    /** What both sides say by a keyword. What comes or goes together with the deprecation is no change of its own. */
    private record Saying(
            Function<String, Optional<Place>> base,
            Function<String, Optional<Place>> revision,
            boolean wasDeprecated,
            boolean isDeprecated) {
        Optional<Ageing> changed(
                String keyword, String name, BiFunction<Optional<Node>, Optional<Node>, AnnotationRule> rule) {
            Optional<Node> old = base.apply(keyword).map(Place::node);
            Optional<Node> now = revision.apply(keyword).map(Place::node);
            if (old.equals(now)) {
                return Optional.empty();
            }
            boolean comesAlong = !wasDeprecated && isDeprecated && old.isEmpty();
            boolean goesAlong = wasDeprecated && !isDeprecated && now.isEmpty();
            AnnotationRule changed = rule.apply(old, now);
            return (comesAlong || goesAlong) && changed != AnnotationRule.SUNSET_INVALID
                    ? Optional.empty()
                    : Optional.of(new Ageing(
                            changed,
                            keyword,
                            name + " changed from " + old.map(Node::toString).orElse("none") + " to "
                                    + now.map(Node::toString).orElse("none")));
        }
    }

    /** Whoever planned with a date must be able to rely on it, as long as the thing is deprecated. */
    private static AnnotationRule sunset(Optional<Node> old, Optional<Node> now, boolean isDeprecated) {
        if (now.isEmpty()) {
            return isDeprecated ? AnnotationRule.SUNSET_REMOVED : AnnotationRule.SUNSET_CHANGED;
        }
        Optional<LocalDate> before = old.flatMap(Announcement::date);
        Optional<LocalDate> after = Announcement.date(now.get());
        if (after.isEmpty()) {
            return AnnotationRule.SUNSET_INVALID;
        }
        return before.isPresent() && after.get().isBefore(before.get())
                ? AnnotationRule.SUNSET_MOVED_EARLIER
                : AnnotationRule.SUNSET_CHANGED;
    }

    private static AnnotationRule stability(Optional<Node> old, Optional<Node> now) {
        int before = old.map(Ageing::rank).orElse(-1);
        int after = now.map(Ageing::rank).orElse(-1);
        return before >= 0 && after >= 0 && after < before
                ? AnnotationRule.STABILITY_LOWERED
                : AnnotationRule.STABILITY_CHANGED;
    }

    private static int rank(Node level) {
        return level instanceof StringNode text ? STABILITY.indexOf(text.value()) : -1;
    }
}
