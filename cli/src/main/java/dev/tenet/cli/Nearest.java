package dev.tenet.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what was meant, by edit distance. */
final class Nearest {
    private Nearest() {}

    /** The nearest of some names, where any is near enough to be worth a question; one that was merely cut short is. */
    static Optional<String> to(String given, Collection<String> names) {
        Optional<String> cutShort =
                names.stream().filter(name -> name.startsWith(given)).sorted().findFirst();
        if (cutShort.isPresent() && !given.isEmpty()) {
            return cutShort;
        }
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(given, name) <= Math.max(2, name.length() / 3));
    }

    /** {@code ; did you mean 'text'?}, or nothing. */
    static String question(String given, Collection<String> names) {
        return to(given, names).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
