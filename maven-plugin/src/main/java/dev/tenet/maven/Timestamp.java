package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.bundle.ContractBundle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** {@code project.build.outputTimestamp}, as archives tell it. */
final class Timestamp {
    private Timestamp() {}

    /**
     * @param text a moment of ISO 8601, or seconds; null, or a single letter, which turns it off in a child, for none
     * @throws InputException where it is neither
     */
    static LocalDateTime of(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() == 1 && !Character.isDigit(text.charAt(0))) {
            return ContractBundle.NO_TIME;
        }
        try {
            Instant moment = text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
            return time.isBefore(ContractBundle.NO_TIME) ? ContractBundle.NO_TIME : time;
        } catch (DateTimeException | NumberFormatException e) {
            throw new InputException("<outputTimestamp> (project.build.outputTimestamp) is \"" + text
                    + "\"; write a moment as 2026-01-31T12:00:00Z, or seconds since 1970");
        }
    }
}
