package dev.tenet.schema.language;

import java.util.stream.IntStream;

/** Code points that differ in case only, by simple mappings: ECMA-262, section 22.2.2.7.3 (Canonicalize). */
final class CaseVariants {
    private static final int[] CASED = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.toLowerCase(c) != c || Character.toUpperCase(c) != c)
            .toArray();

    /** The set with all variants of its members. */
    static CodePoints of(CodePoints codePoints) {
        CodePoints folded = IntStream.of(CASED)
                .filter(codePoints::contains)
                .mapToObj(c -> CodePoints.of(fold(c)))
                .reduce(CodePoints.NONE, CodePoints::or);
        return IntStream.of(CASED)
                .filter(c -> folded.contains(fold(c)))
                .mapToObj(CodePoints::of)
                .reduce(codePoints, CodePoints::or);
    }

    private static int fold(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    private CaseVariants() {}
}
