package dev.tenet.linter.regex;

import dev.tenet.linter.regex.CharacterSet.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Surrogates as characters of their own. Without the flag {@code u} a pattern sees the two units of, say, an emoji one by one, while the
 * engines of Java see one character. So both the pattern and such a text are rewritten, each surrogate to a character for private use.
 */
final class Units {
    private static final int SHIFT = 0xE000 - Character.MIN_SURROGATE;

    private Units() {}

    static int of(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? c + SHIFT : c;
    }

    static List<Range> of(Range range, boolean unicode) {
        int first = Math.max(range.first(), Character.MIN_SURROGATE);
        int last = Math.min(range.last(), Character.MAX_SURROGATE);
        if (unicode || first > last) {
            return List.of(range);
        }
        List<Range> ranges = new ArrayList<>();
        if (range.first() < first) {
            ranges.add(new Range(range.first(), first - 1));
        }
        ranges.add(new Range(of(first), of(last)));
        if (range.last() > last) {
            ranges.add(new Range(last + 1, range.last()));
        }
        return ranges;
    }

    static CharSequence of(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(CharSequence text) {
        StringBuilder units = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            units.append((char) of(text.charAt(i)));
        }
        return units.toString();
    }
}
