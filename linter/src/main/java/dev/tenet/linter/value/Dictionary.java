package dev.tenet.linter.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The order of a dictionary, which JavaScript's {@code localeCompare} goes by: the root collation of CLDR, for Latin letters. Letters count
 * first, then accents, then case, small before capital. Letters of other scripts come after, by code point.
 */
public final class Dictionary {
    private static final String MARKS =
            "\t\n\u000b\f\r\u0085\u2028\u2029 _-\u2013\u2014,;:!\u00a1?\u00bf.\u2026\u00b7'\u2018\u2019\"\u201c\u201d\u00ab\u00bb()[]{}\u00a7\u00b6@*/\\&#%\u2022"
                    + "`\u00b4^\u00af\u00a8\u00b8\u00b0\u00a9\u00ae+\u00b1\u00f7\u00d7<=>\u00ac|\u00a6~\u00a4\u00a2$\u00a3\u00a5\u20ac";
    private static final String ACCENTS =
            "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0335\u0338\u0327\u0328\u0304\u0323";
    /** Letters of their own, each with the one that it comes after. */
    private static final String OWN = "\u0131i\u014bn\u0167t\u00fez\u0138k\u0259e\u0192f";

    private static final int DIGITS = 1_000;
    private static final int LETTERS = 10_000;
    private static final int OTHERS = 100_000;

    private Dictionary() {}

    /** The order of two texts, digit by digit. */
    public static int compare(String a, String b) {
        return compare(a, b, Dictionary::primary);
    }

    /** The order of two texts in which digits next to one another are one number: {@code rule-9} comes before {@code rule-10}. */
    public static int compareNumerically(String a, String b) {
        return compare(a, b, letters -> numbered(primary(letters)));
    }

    private static int compare(String a, String b, UnaryOperator<int[]> ranks) {
        if (a.equals(b)) {
            return 0;
        }
        int[] left = letters(a);
        int[] right = letters(b);
        int order = Arrays.compare(ranks.apply(left), ranks.apply(right));
        if (order == 0) {
            order = Arrays.compare(accents(left), accents(right));
        }
        return order != 0 ? order : Arrays.compare(cases(a), cases(b));
    }

    /** Letters and accents one by one; what is no sign is left out. */
    private static int[] letters(String text) {
        return decomposed(text).flatMap(c -> expanded(c).codePoints()).toArray();
    }

    private static IntStream decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) || MARKS.indexOf(c) >= 0);
    }

    private static int[] primary(int[] letters) {
        return Arrays.stream(letters)
                .filter(c -> !isAccent(c))
                .map(Dictionary::rank)
                .toArray();
    }

    /** Puts before each number how many digits it has, leading zeros left out: the longer number is the greater. */
    private static int[] numbered(int[] ranks) {
        IntStream.Builder numbered = IntStream.builder();
        int i = 0;
        while (i < ranks.length) {
            if (!isDigit(ranks[i])) {
                numbered.add(ranks[i++]);
                continue;
            }
            while (i < ranks.length && ranks[i] == DIGITS) {
                i++;
            }
            int end = i;
            while (end < ranks.length && isDigit(ranks[end])) {
                end++;
            }
            numbered.add(Math.min(DIGITS + end - i, LETTERS - 1));
            while (i < end) {
                numbered.add(ranks[i++]);
            }
        }
        return numbered.build().toArray();
    }

    private static boolean isDigit(int rank) {
        return rank >= DIGITS && rank < DIGITS + 10;
    }

    /** For each letter 0, then its accents. */
    private static int[] accents(int[] letters) {
        return Arrays.stream(letters).map(c -> isAccent(c) ? accent(c) : 0).toArray();
    }

    private static int[] cases(String text) {
        return decomposed(text)
                .filter(c -> !isAccent(c))
                .flatMap(c -> {
                    String expanded = expanded(c);
                    int changed = expanded.equals(Character.toString(c))
                                    || isAccent(expanded.codePointBefore(expanded.length()))
                            ? 0
                            : 1;
                    return expanded.codePoints()
                            .filter(letter -> !isAccent(letter))
                            .map(letter -> (Character.isUpperCase(letter) ? 2 : 0) + changed);
                })
                .toArray();
    }

    private static int rank(int c) {
        int mark = MARKS.indexOf(c);
        if (mark >= 0) {
            return mark;
        }
        if (Character.isDigit(c)) {
            return DIGITS + Character.digit(c, 10);
        }
        int small = Character.toLowerCase(c);
        int own = OWN.indexOf(small);
        if (own >= 0 && own % 2 == 0) {
            return LETTERS + 2 * OWN.charAt(own + 1) + 1;
        }
        return small >= 'a' && small <= 'z' ? LETTERS + 2 * small : Character.isLetter(c) ? OTHERS + small : DIGITS - 1;
    }

    /** Letters that dictionaries take for others: with a stroke, joined, raised. */
    private static String expanded(int c) {
        return switch (c) {
            case '\u00df', '\u1e9e' -> c == '\u00df' ? "ss" : "SS";
            case '\u00e6', '\u00c6' -> c == '\u00e6' ? "ae" : "AE";
            case '\u0153', '\u0152' -> c == '\u0153' ? "oe" : "OE";
            case '\u0111', '\u0110' -> (c == '\u0111' ? "d" : "D") + "\u0335";
            case '\u00f0', '\u00d0' -> (c == '\u00f0' ? "d" : "D") + "\u0336";
            case '\u0127', '\u0126' -> (c == '\u0127' ? "h" : "H") + "\u0335";
            case '\u0142', '\u0141' -> (c == '\u0142' ? "l" : "L") + "\u0335";
            case '\u00f8', '\u00d8' -> (c == '\u00f8' ? "o" : "O") + "\u0338";
            default ->
                c < 0x80 || MARKS.indexOf(c) >= 0
                        ? Character.toString(c)
                        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        };
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int accent(int c) {
        int known = ACCENTS.indexOf(c);
        return known >= 0 ? known + 1 : c;
    }
}
