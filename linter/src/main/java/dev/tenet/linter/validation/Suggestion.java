package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;

/** Which of the allowed values the author may have meant. */
final class Suggestion {
    /** Longer texts are no typing mistakes, and comparing them takes long. */
    private static final int LONGEST = 2_000;

    private Suggestion() {}

    /** The text that is the fewest changes away (Levenshtein), fewer than it has letters; a single one in any case. */
    static Optional<String> of(Value value, List<Value> allowed) {
        if (!value.isString() || value.text().length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (Value each : allowed) {
            if (each.isString() && each.text().length() <= LONGEST) {
                int distance = distance(value.text(), each.text());
                if (distance < least) {
                    least = distance;
                    best = each.text();
                }
            }
        }
        return best != null && (allowed.size() == 1 || least < best.length()) ? Optional.of(best) : Optional.empty();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
