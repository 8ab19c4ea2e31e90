package dev.tenet.schema.language;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where second 60 may occur: at the end of June or December in UTC (RFC 3339, section 5.7). Not by {@link java.time}, which
 * knows no such second and no offset beyond 18 hours.
 */
final class LeapSecond {
    private static final Pattern TIME =
            Pattern.compile("(\\d\\d):(\\d\\d):60(?:\\.\\d+)?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))$");
    private static final Set<MonthDay> DAYS = Set.of(MonthDay.of(6, 30), MonthDay.of(12, 31));
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int DATE_LENGTH = "2024-12-31".length();

    /** Whether a time that ends with second 60 is the last one of a day in UTC. */
    static boolean isPossibleTime(String time) {
        return Math.floorMod(minuteInUtc(time), MINUTES_OF_DAY) == MINUTES_OF_DAY - 1;
    }

    static boolean isPossibleDateTime(String dateTime) {
        int minute = minuteInUtc(dateTime);
        LocalDate day =
                LocalDate.parse(dateTime.substring(0, DATE_LENGTH)).plusDays(Math.floorDiv(minute, MINUTES_OF_DAY));
        return Math.floorMod(minute, MINUTES_OF_DAY) == MINUTES_OF_DAY - 1 && DAYS.contains(MonthDay.from(day));
    }

    /** Counted from the midnight before the local time. */
    private static int minuteInUtc(String value) {
        Matcher time = TIME.matcher(value);
        if (!time.find()) {
            throw new IllegalArgumentException("no second 60: " + value);
        }
        int local = minutes(time.group(1), time.group(2));
        if (time.group(3) == null) {
            return local;
        }
        int offset = minutes(time.group(4), time.group(5));
        return time.group(3).equals("+") ? local - offset : local + offset;
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private LeapSecond() {}
}
