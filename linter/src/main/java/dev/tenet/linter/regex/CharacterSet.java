package dev.tenet.linter.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of characters.
 *
 * @param ranges first and last, in the order in which they were written
 * @param properties Unicode properties, each as Java writes it: {@code \p{L}}
 * @param negated whether all others are meant
 */
record CharacterSet(List<Range> ranges, List<String> properties, boolean negated) {

    /** From the first character to the last. */
    record Range(int first, int last) {}

    static final int LAST = Character.MAX_CODE_POINT;
    static final CharacterSet ANY = of(0, LAST);
    static final CharacterSet LINE_ENDS = ofPairs('\n', '\n', '\r', '\r', 0x2028, 0x2029);
    static final CharacterSet DIGITS = of('0', '9');
    static final CharacterSet WORD = ofPairs('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final CharacterSet SPACE = ofPairs(
            '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

    static CharacterSet of(int character) {
        return of(character, character);
    }

    static CharacterSet of(int first, int last) {
        return new CharacterSet(List.of(new Range(first, last)), List.of(), false);
    }

    private static CharacterSet ofPairs(int... pairs) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ranges.add(new Range(pairs[i], pairs[i + 1]));
        }
        return new CharacterSet(List.copyOf(ranges), List.of(), false);
    }

    CharacterSet negate() {
        return new CharacterSet(ranges, properties, !negated);
    }

    /** The ranges that a set of ranges leaves out. */
    List<Range> outside() {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort((a, b) -> Integer.compare(a.first(), b.first()));
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : sorted) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = Math.max(next, range.last() + 1);
        }
        if (next <= LAST) {
            gaps.add(new Range(next, LAST));
        }
        return gaps;
    }

    boolean isSingle() {
        return !negated
                && properties.isEmpty()
                && ranges.size() == 1
                && ranges.get(0).first() == ranges.get(0).last();
    }
}
