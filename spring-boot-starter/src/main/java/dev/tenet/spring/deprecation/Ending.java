package dev.tenet.spring.deprecation;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.Place;
import dev.tenet.spring.contract.ServedOperation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the contract says of the end of an operation: of the operation itself, and where that says nothing, of the whole version.
 *
 * @param since the day from which it is deprecated
 * @param sunset the day from which it may be gone
 * @param replacement what to use instead, in words of the contract
 */
public record Ending(
        ServedOperation operation,
        boolean deprecated,
        Optional<LocalDate> since,
        Optional<LocalDate> sunset,
        Optional<String> replacement) {

    /** Nothing where the contract announces no end. */
    public static Optional<Ending> of(ServedOperation operation) {
        Place place = operation.operation().place();
        Optional<Announcement> own = Announcement.of(place);
        Optional<Announcement> whole = operation.info().flatMap(Announcement::of);
        Optional<LocalDate> since = either(own, whole, Announcement::since);
        Optional<LocalDate> sunset = either(own, whole, Announcement::sunset);
        boolean deprecated = since.isPresent()
                || own.map(Announcement::deprecated).orElse(false)
                || whole.map(Announcement::deprecated).orElse(false);
        return deprecated || sunset.isPresent()
                ? Optional.of(
                        new Ending(operation, deprecated, since, sunset, either(own, whole, Announcement::replacement)))
                : Optional.empty();
    }

    private static <T> Optional<T> either(
            Optional<Announcement> own, Optional<Announcement> whole, Function<Announcement, Optional<T>> part) {
        return own.flatMap(part).or(() -> whole.flatMap(part));
    }

    /** Whether the announced day has come. */
    public boolean isOver(LocalDate today) {
        return sunset.isPresent() && !today.isBefore(sunset.get());
    }
}
