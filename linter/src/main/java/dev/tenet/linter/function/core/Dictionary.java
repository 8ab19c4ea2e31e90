package dev.tenet.linter.function.core;

import java.text.Normalizer;

/**
 * The order of a dictionary, which JavaScript's {@code localeCompare} goes by: the root collation of CLDR, for Latin letters. Letters count
 * first, then accents, then case, small before capital. Letters of other scripts come after, by code point.
 */
final class Dictionary {
    private static final String MARKS = "\t\n\u000b\f\r\u0085\u2028\u2029 _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    private static final int LETTERS = 1_000;

    private Dictionary() {}

    static int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        String left = Normalizer.normalize(a, Normalizer.Form.NFD);
        String right = Normalizer.normalize(b, Normalizer.Form.NFD);
        int order = compare(primary(left), primary(right));
        if (order == 0) {
            order = compare(accents(left), accents(right));
        }
        return order != 0 ? order : compare(cases(left), cases(right));
    }

    private static int[] primary(String text) {
        return text.codePoints()
                .filter(c -> !isAccent(c) && !isIgnored(c))
                .flatMap(c -> expanded(c).codePoints())
                .map(Dictionary::rank)
                .toArray();
    }

    /** For each letter 0, then its accents. */
    private static int[] accents(String text) {
        return text.codePoints()
                .filter(c -> !isIgnored(c))
                .flatMap(c -> isAccent(c)
                        ? java.util.stream.IntStream.of(c)
                        : letters(c).map(letter -> 0))
                .toArray();
    }

    private static int[] cases(String text) {
        return text.codePoints()
                .filter(c -> !isAccent(c) && !isIgnored(c))
                .flatMap(c -> letters(c)
                        .map(letter ->
                                Character.isUpperCase(letter) ? 2 : expanded(c).length() > 1 ? 1 : 0))
                .toArray();
    }

    private static java.util.stream.IntStream letters(int c) {
        return expanded(c).codePoints();
    }

    private static int rank(int c) {
        int mark = c < 0x3000 ? MARKS.indexOf(c) : -1;
        if (mark >= 0) {
            return mark;
        }
        if (c < 0x80 || Character.isLetterOrDigit(c)) {
            int small = Character.toLowerCase(c);
            return small < '0' ? small : LETTERS * (Character.isDigit(c) ? 1 : 2) + small;
        }
        return LETTERS - 1;
    }

    /** Letters that dictionaries write with two. */
    private static String expanded(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ẞ' -> "SS";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            default -> Character.toString(c);
        };
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIgnored(int c) {
        return Character.isISOControl(c) && MARKS.indexOf(c) < 0;
    }

    private static int compare(int[] a, int[] b) {
        return java.util.Arrays.compare(a, b);
    }
}
