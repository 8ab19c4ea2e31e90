package dev.tenet.schema.language;

import java.util.List;

/**
 * Dates, times and durations (RFC 3339, section 5.6 and appendix A).
 *
 * <p>Leap seconds are where implementations part: {@code 23:59:60} is never in the inner bound and always in the outer one.
 * Validators also differ about durations that mix weeks with other units, have a sign or a fraction.
 */
final class TimeFormats {
    private static final String LEAP_YEAR =
            "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)"
            + "|02-(?:0[1-9]|1\\d|2[0-8]))";
    private static final String DATE = "(?:\\d{4}-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";

    private static final String HOUR_AND_MINUTE = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final String OFFSET = "(?:[Zz]|[+-]" + HOUR_AND_MINUTE + ")";
    private static final String TIME = HOUR_AND_MINUTE + ":[0-5]\\d(?:\\.\\d+)?" + OFFSET;
    private static final String TIME_OR_LEAP_SECOND = HOUR_AND_MINUTE + ":(?:[0-5]\\d|60)(?:\\.\\d+)?" + OFFSET;

    private static final String DAYS = "\\d+D";
    private static final String MONTHS = "\\d+M(?:" + DAYS + ")?";
    private static final String YEARS = "\\d+Y(?:" + MONTHS + ")?";
    private static final String CLOCK = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
    private static final String DURATION =
            "P(?:\\d+W|(?:" + DAYS + "|" + MONTHS + "|" + YEARS + ")(?:" + CLOCK + ")?|" + CLOCK + ")";
    private static final String LAX_DURATION = "(?i:[-+]?P(?:[-+]?\\d+Y)?(?:[-+]?\\d+M)?(?:[-+]?\\d+W)?(?:[-+]?\\d+D)?"
            + "(?:T(?:[-+]?\\d+H)?(?:[-+]?\\d+M)?(?:[-+]?\\d+(?:[.,]\\d*)?S)?)?)";

    static List<Format> all() {
        return List.of(
                Format.exactly("date", "^" + DATE + "$", "2024-05-17", "1999-12-31", "2000-02-29"),
                Format.between(
                        "time",
                        "^" + TIME + "$",
                        "^" + TIME_OR_LEAP_SECOND + "$",
                        LeapSecond::isPossibleTime,
                        "08:30:00Z",
                        "23:59:59.999+02:00"),
                Format.between(
                        "date-time",
                        "^" + DATE + "[Tt]" + TIME + "$",
                        "^" + DATE + "[Tt]" + TIME_OR_LEAP_SECOND + "$",
                        LeapSecond::isPossibleDateTime,
                        "2024-05-17T08:30:00Z",
                        "1999-12-31T23:59:59.999+02:00"),
                Format.between(
                        "duration",
                        "^" + DURATION + "$",
                        "^" + DURATION + "$",
                        "^" + LAX_DURATION + "$",
                        "P3D",
                        "PT1H30M",
                        "P2W"));
    }

    private TimeFormats() {}
}
