package dev.tenet.linter.recommended;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The style that most names are of.
 *
 * @param count how many are of that style
 * @param telling how many names could be of some style but not of all of the common ones
 * @param tellingOfStyle how many of those are of the style
 */
record Prevalence(NameStyle style, int count, int telling, int tellingOfStyle) {
    private static final int ENOUGH = 4;

    static Prevalence among(Collection<Named> names) {
        Map<NameStyle, Integer> counts = new EnumMap<>(NameStyle.class);
        NameStyle best = NameStyle.CAMEL;
        for (NameStyle style : NameStyle.values()) {
            counts.put(style, (int)
                    names.stream().filter(named -> named.fits(style)).count());
            if (counts.getOrDefault(style, 0) > counts.getOrDefault(best, 0)) {
                best = style;
            }
        }
        NameStyle most = best;
        int telling = (int) names.stream().filter(Prevalence::isTelling).count();
        int ofStyle = (int) names.stream()
                .filter(named -> isTelling(named) && named.fits(most))
                .count();
        return new Prevalence(most, counts.getOrDefault(most, 0), telling, ofStyle);
    }

    /** A single word in small letters may be anything. */
    private static boolean isTelling(Named named) {
        return !(named.fits(NameStyle.CAMEL) && named.fits(NameStyle.SNAKE));
    }

    /** Whether a name of another style is an exception: at least three of four are of this one. */
    boolean isClear() {
        return telling >= ENOUGH && tellingOfStyle * 4 >= telling * 3;
    }

    /** Whether there are enough names to say that they follow no style. */
    boolean isMixed() {
        return telling >= 2 * ENOUGH && tellingOfStyle < telling;
    }
}
