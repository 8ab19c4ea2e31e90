package dev.tenet.contract.lifecycle;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.StringNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a contract says of the end of one of its parts: {@code deprecated}, {@code x-deprecated-since}, {@code x-sunset} and {@code x-replaced-by}.
 *
 * @param place what is announced to end
 * @param since the day from which it is deprecated
 * @param sunset the day from which it may be gone
 * @param replacement what to use instead, in words of the contract
 */
public record Announcement(
        Place place,
        boolean deprecated,
        Optional<LocalDate> since,
        Optional<LocalDate> sunset,
        Optional<String> replacement) {
    public static final String DEPRECATED = "deprecated";
    public static final String SINCE = "x-deprecated-since";
    public static final String SUNSET = "x-sunset";
    public static final String REPLACEMENT = "x-replaced-by";

    private static final int LONGEST_CHAIN = 20;
    private static final int DATE = "2027-10-31".length();

    /** What an object says of itself; nothing where it says nothing. */
    public static Optional<Announcement> of(Place place) {
        boolean deprecated = place.find(DEPRECATED)
                .map(Place::node)
                .filter(Announcement::isTrue)
                .isPresent();
        Optional<LocalDate> since = place.find(SINCE).flatMap(it -> date(it.node()));
        Optional<LocalDate> sunset = place.find(SUNSET).flatMap(it -> date(it.node()));
        Optional<String> replacement = place.find(REPLACEMENT).flatMap(it -> text(it.node()));
        return deprecated || since.isPresent() || sunset.isPresent() || replacement.isPresent()
                ? Optional.of(new Announcement(place, deprecated, since, sunset, replacement))
                : Optional.empty();
    }

    /** What an object says of itself, or what it refers to. */
    public static Optional<Announcement> behindReferences(Place place) {
        Place at = place;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<Announcement> own = of(at);
            if (own.isPresent()
                    || !(at.node() instanceof ObjectNode object)
                    || !(object.get("$ref") instanceof StringNode text)
                    || !(at.document().resolve(text.value()) instanceof Resolved target)) {
                return own;
            }
            at = target.place();
        }
        return Optional.empty();
    }

    /** Whether the announced day has come. */
    public boolean isOver(LocalDate today) {
        return sunset.isPresent() && !today.isBefore(sunset.get());
    }

    /** A date, or the date of a date and time (RFC 3339). */
    public static Optional<LocalDate> date(Node node) {
        if (!(node instanceof StringNode text)) {
            return Optional.empty();
        }
        String value = text.value();
        boolean hasTime = value.length() > DATE && Character.toUpperCase(value.charAt(DATE)) == 'T';
        try {
            return Optional.of(LocalDate.parse(hasTime ? value.substring(0, DATE) : value));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    static boolean isTrue(Node node) {
        return node instanceof BooleanNode is && is.value();
    }

    private static Optional<String> text(Node node) {
        return node instanceof StringNode text && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
