package dev.tenet.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the author may have meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The name that is at most a third of its letters away, if any (Levenshtein). */
    public static Optional<String> of(String wanted, List<String> names) {
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = wanted.length() / 3 + 1;
        for (String name : names) {
            if (Math.abs(name.length() - wanted.length()) < least) {
                int distance = distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[b.length()];
    }
}
