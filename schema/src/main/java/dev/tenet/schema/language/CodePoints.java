package dev.tenet.schema.language;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A set of Unicode scalar values: code points without surrogates, because no well-formed string has a surrogate as a
 * code point.
 */
final class CodePoints {
    static final CodePoints NONE = new CodePoints(new int[0]);
    static final CodePoints ALL =
            new CodePoints(new int[] {0, Character.MIN_SURROGATE - 1, Character.MAX_SURROGATE + 1, 0x10FFFF});

    /** First and last of each range, ascending; ranges neither overlap nor touch. */
    private final int[] bounds;

    private CodePoints(int[] bounds) {
        this.bounds = bounds;
    }

    static CodePoints of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CodePoints range(int first, int last) {
        return first > last ? NONE : new CodePoints(new int[] {first, last}).and(ALL);
    }

    static CodePoints of(String characters) {
        return characters.codePoints().mapToObj(CodePoints::of).reduce(NONE, CodePoints::or);
    }

    static CodePoints matching(IntPredicate condition) {
        int[] found = new int[64];
        int size = 0;
        boolean inside = false;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            boolean matches = c <= Character.MAX_CODE_POINT && condition.test(c);
            if (matches != inside) {
                found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                found[size++] = inside ? c - 1 : c;
                inside = matches;
            }
        }
        return new CodePoints(Arrays.copyOf(found, size)).and(ALL);
    }

    /** The next scalar value. */
    static int after(int codePoint) {
        return codePoint == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : codePoint + 1;
    }

    int ranges() {
        return bounds.length / 2;
    }

    int first(int range) {
        return bounds[2 * range];
    }

    int last(int range) {
        return bounds[2 * range + 1];
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    boolean containsAll(String word) {
        return word.codePoints().allMatch(this::contains);
    }

    CodePoints complement() {
        return inverted().and(ALL);
    }

    private CodePoints inverted() {
        int[] result = new int[bounds.length + 2];
        int size = 0;
        int next = 0;
        for (int i = 0; i < ranges(); i++) {
            if (first(i) > next) {
                result[size++] = next;
                result[size++] = first(i) - 1;
            }
            next = last(i) + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            result[size++] = next;
            result[size++] = Character.MAX_CODE_POINT;
        }
        return new CodePoints(Arrays.copyOf(result, size));
    }

    CodePoints and(CodePoints other) {
        int[] result = new int[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < ranges() && j < other.ranges()) {
            int first = Math.max(first(i), other.first(j));
            int last = Math.min(last(i), other.last(j));
            if (first <= last) {
                result[size++] = first;
                result[size++] = last;
            }
            if (last(i) < other.last(j)) {
                i++;
            } else {
                j++;
            }
        }
        return new CodePoints(Arrays.copyOf(result, size));
    }

    CodePoints or(CodePoints other) {
        return inverted().and(other.inverted()).inverted();
    }

    CodePoints minus(CodePoints other) {
        return and(other.inverted());
    }
}
