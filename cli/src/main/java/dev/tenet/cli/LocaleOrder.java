package dev.tenet.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which {@code localeCompare} puts names: punctuation, digits, letters; case and accents decide between names that are
 * otherwise alike (the root order of the Unicode Collation Algorithm, for what names of files are made of).
 */
final class LocaleOrder implements Comparator<String> {
    private static final String ASCII = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

    @Override
    public int compare(String left, String right) {
        String a = Normalizer.normalize(left, Normalizer.Form.NFD);
        String b = Normalizer.normalize(right, Normalizer.Form.NFD);
        int byLetter = compareWeights(letters(a), letters(b));
        if (byLetter != 0) {
            return byLetter;
        }
        int byAccent = a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
        if (byAccent != 0) {
            return byAccent;
        }
        // Lower case comes first, other than by code point.
        int byCase = b.compareTo(a);
        return byCase != 0 ? byCase : left.compareTo(right);
    }

    private static int[] letters(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(LocaleOrder::weight)
                .toArray();
    }

    private static int weight(int c) {
        int lower = Character.toLowerCase(c);
        int known = ASCII.indexOf(lower);
        return known >= 0 ? known : ASCII.length() + lower;
    }

    private static int compareWeights(int[] a, int[] b) {
        return Arrays.compare(a, b);
    }
}
