package dev.tenet.project.deprecation;

/** A number of days, in words. */
final class Days {
    private Days() {}

    /** {@code in 3 days}, {@code today}, {@code 1 day ago}. */
    static String of(long days) {
        long count = Math.abs(days);
        String unit = count == 1 ? " day" : " days";
        return days == 0 ? "today" : days > 0 ? "in " + count + unit : count + unit + " ago";
    }
}
