package dev.tenet.generator.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version by the rules of semver.org 2.0.0, without build metadata.
 *
 * @param label the identifiers of a pre-release ({@code rc}, {@code 1}); empty for a release
 */
public record SemanticVersion(long major, long minor, long patch, List<String> label)
        implements Comparable<SemanticVersion> {
    /** The digits are limited so that each number fits. */
    private static final String NUMBER = "([0-9]{1,15})";

    private static final Pattern TEXT = Pattern.compile("[vV]?" + NUMBER + "(?:\\." + NUMBER + ")?(?:\\." + NUMBER
            + ")?(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-|$)");

    public SemanticVersion {
        label = List.copyOf(label);
    }

    public static SemanticVersion release(long major, long minor, long patch) {
        return new SemanticVersion(major, minor, patch, List.of());
    }

    /** The version that a text states; a leading {@code v} and missing numbers ({@code 1.4}) are forgiven. */
    public static Optional<SemanticVersion> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        // 2024-10-01 would be the pre-release 10-01 of 2024.0.0.
        if (!matcher.matches() || DATE.matcher(text.strip()).lookingAt()) {
            return Optional.empty();
        }
        String label = matcher.group(4);
        return Optional.of(new SemanticVersion(
                number(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                label == null ? List.of() : List.of(label.split("\\."))));
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    public boolean isPreRelease() {
        return !label.isEmpty();
    }

    /** The release that a pre-release leads to; a release itself. */
    public SemanticVersion core() {
        return release(major, minor, patch);
    }

    public SemanticVersion labelled(List<String> with) {
        return new SemanticVersion(major, minor, patch, with);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int byNumbers = Long.compare(major, other.major) * 4
                + Long.compare(minor, other.minor) * 2
                + Long.compare(patch, other.patch);
        if (byNumbers != 0) {
            return byNumbers;
        }
        if (label.isEmpty() || other.label.isEmpty()) {
            return Boolean.compare(label.isEmpty(), other.label.isEmpty());
        }
        for (int i = 0; i < Math.min(label.size(), other.label.size()); i++) {
            int order = compare(label.get(i), other.label.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(label.size(), other.label.size());
    }

    private static int compare(String a, String b) {
        boolean number = isNumber(a);
        if (number && isNumber(b)) {
            return new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b));
        }
        return number == isNumber(b) ? a.compareTo(b) : number ? -1 : 1;
    }

    static boolean isNumber(String identifier) {
        return !identifier.isEmpty() && identifier.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    @Override
    public String toString() {
        List<String> numbers = new ArrayList<>(List.of("" + major, "" + minor, "" + patch));
        return String.join(".", numbers) + (label.isEmpty() ? "" : "-" + String.join(".", label));
    }
}
