package dev.tenet.diff.rules;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.StringNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What a change of the extensions that say how something ages is called: {@code x-sunset} and {@code x-stability-level}. */
public final class Ageing {
    /** From what may change at any time to what is promised. */
    private static final List<String> STABILITY = List.of("draft", "alpha", "beta", "stable");

    private Ageing() {}

    /** Whoever planned with a date must be able to rely on it, as long as the thing is deprecated. */
    public static AnnotationRule sunset(Optional<Node> old, Optional<Node> now, boolean isDeprecated) {
        if (now.isEmpty()) {
            return isDeprecated ? AnnotationRule.SUNSET_REMOVED : AnnotationRule.SUNSET_CHANGED;
        }
        Optional<LocalDate> before = old.flatMap(Ageing::date);
        Optional<LocalDate> after = date(now.get());
        if (after.isEmpty()) {
            return AnnotationRule.SUNSET_INVALID;
        }
        return before.isPresent() && after.get().isBefore(before.get())
                ? AnnotationRule.SUNSET_MOVED_EARLIER
                : AnnotationRule.SUNSET_CHANGED;
    }

    public static AnnotationRule stability(Optional<Node> old, Optional<Node> now) {
        int before = old.map(Ageing::rank).orElse(-1);
        int after = now.map(Ageing::rank).orElse(-1);
        return before >= 0 && after >= 0 && after < before
                ? AnnotationRule.STABILITY_LOWERED
                : AnnotationRule.STABILITY_CHANGED;
    }

    /** A date, or the date of a date and time (RFC 3339). */
    private static Optional<LocalDate> date(Node node) {
        if (!(node instanceof StringNode text)) {
            return Optional.empty();
        }
        String value = text.value();
        boolean hasTime = value.length() > 10 && Character.toUpperCase(value.charAt(10)) == 'T';
        try {
            return Optional.of(LocalDate.parse(hasTime ? value.substring(0, 10) : value));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static int rank(Node level) {
        return level instanceof StringNode text ? STABILITY.indexOf(text.value()) : -1;
    }
}
