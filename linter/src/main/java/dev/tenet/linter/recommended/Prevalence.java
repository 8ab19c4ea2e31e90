package dev.tenet.linter.recommended;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The style that most names are of.
 *
 * @param telling how many names show a style at all
 * @param tellingOfStyle how many of those are of the style
 */
record Prevalence(NameStyle style, int telling, int tellingOfStyle) {
    private static final int ENOUGH = 4;
    private static final int TOO_MANY = 50;

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
        return new Prevalence(most, telling, ofStyle);
    }

    /** A single word in small letters may be anything. */
    private static boolean isTelling(Named named) {
        return !(named.fits(NameStyle.CAMEL) && named.fits(NameStyle.SNAKE));
    }

    /** Whether a name of another style is an exception: at least three of four are of this one, and the rest can be told one by one. */
    boolean isClear() {
        return telling >= ENOUGH && tellingOfStyle * 4 >= telling * 3 && telling - tellingOfStyle <= TOO_MANY;
    }

    /** Whether there are enough names to say that they follow no style. */
    boolean isMixed() {
        return telling >= 2 * ENOUGH && tellingOfStyle < telling;
    }
}
