package dev.tenet.project.deprecation;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

/**
 * Something in a contract that is announced to go away.
 *
 * @param contract what reports call it
 * @param subject {@code property Order.code}
 * @param operations those that reach it, sorted, as {@code GET /orders}; none for what is itself an operation or the whole
 * @param today the day that its state is of
 */
public record Deprecation(
        String contract,
        String subject,
        List<String> operations,
        Announcement announcement,
        LocalDate today,
        State state) {

    /** How far its end is away. */
    public enum State {
        /** It may have been gone since some day, and is still there. */
        OVERDUE,
        /** Its day is within reach. */
        DUE,
        /** Its day is later. */
        LATER,
        /** It has no day. */
        UNDATED;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Deprecation of(
            String contract,
            String subject,
            List<String> operations,
            Announcement announcement,
            LocalDate today,
            int within) {
        State state = announcement.sunset().isEmpty()
                ? State.UNDATED
                : announcement.isOver(today)
                        ? State.OVERDUE
                        : announcement.sunset().get().isAfter(today.plusDays(within)) ? State.LATER : State.DUE;
        return new Deprecation(contract, subject, List.copyOf(operations), announcement, today, state);
    }

    /** The days until it may be gone; negative where that day is over. */
    public OptionalLong days() {
        return announcement
                .sunset()
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(today, day)))
                .orElse(OptionalLong.empty());
    }

    public Place place() {
        return announcement.place();
    }

    public String source() {
        return place().document().source();
    }

    public Position position() {
        return place().range().start();
    }
}
