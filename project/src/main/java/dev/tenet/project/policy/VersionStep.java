package dev.tenet.project.policy;

import dev.tenet.contract.finding.Comparison;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of {@code info.version} that was raised between two contracts. */
public enum VersionStep {
    MAJOR,
    MINOR,
    PATCH,
    /** The same version, a lower one, or one without numbers. */
    NONE;

    private static final Pattern NUMBERS =
            Pattern.compile("\\s*[vV]?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:[.+-].*)?\\s*");

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionStep of(Comparison comparison) {
        return between(comparison.base().version(), comparison.revision().version());
    }

    static VersionStep between(String base, String revision) {
        Optional<int[]> from = numbers(base);
        Optional<int[]> to = numbers(revision);
        if (from.isEmpty() || to.isEmpty()) {
            return NONE;
        }
        for (VersionStep step : new VersionStep[] {MAJOR, MINOR, PATCH}) {
            int order = Integer.compare(to.get()[step.ordinal()], from.get()[step.ordinal()]);
            if (order != 0) {
                return order > 0 ? step : NONE;
            }
        }
        return NONE;
    }

    /** Whether a version is as high as another, as far as its numbers say; one without numbers is not. */
    static boolean isReached(String version, String bar) {
        Optional<int[]> reached = numbers(version);
        Optional<int[]> wanted = numbers(bar);
        return reached.isPresent() && wanted.isPresent() && java.util.Arrays.compare(reached.get(), wanted.get()) >= 0;
    }

    static boolean isVersion(String text) {
        return numbers(text).isPresent();
    }

    private static Optional<int[]> numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < numbers.length; i++) {
            String number = matcher.group(i + 1);
            numbers[i] = number == null ? 0 : Integer.parseInt(number);
        }
        return Optional.of(numbers);
    }
}
