package dev.tenet.schema.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What stands beside a position of a string: all that assertions look at (ECMA-262, sections 22.2.2.4 and 22.2.2.10). */
enum Neighbour {
    /** The start or the end of the string. */
    EDGE,
    WORD_CHARACTER,
    OTHER_CHARACTER;

    static final Set<Neighbour> ANY = Collections.unmodifiableSet(EnumSet.allOf(Neighbour.class));

    private static final CodePoints OTHERS = CharacterClasses.WORD.complement();

    /** What may stand behind a position with this before it, for the assertion to hold. */
    Set<Neighbour> allowedNext(Expression.Assertion.Kind assertion) {
        boolean word = this == WORD_CHARACTER;
        return switch (assertion) {
            case START -> this == EDGE ? ANY : EnumSet.noneOf(Neighbour.class);
            case END -> EnumSet.of(EDGE);
            case WORD_BOUNDARY -> word ? EnumSet.of(EDGE, OTHER_CHARACTER) : EnumSet.of(WORD_CHARACTER);
            case NO_WORD_BOUNDARY -> word ? EnumSet.of(WORD_CHARACTER) : EnumSet.of(EDGE, OTHER_CHARACTER);
        };
    }

    /** Those of the code points that are such neighbours. */
    CodePoints among(CodePoints codePoints) {
        return switch (this) {
            case EDGE -> CodePoints.NONE;
            case WORD_CHARACTER -> codePoints.and(CharacterClasses.WORD);
            case OTHER_CHARACTER -> codePoints.and(OTHERS);
        };
    }
}
