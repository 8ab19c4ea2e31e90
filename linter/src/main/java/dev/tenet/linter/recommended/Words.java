package dev.tenet.linter.recommended;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of names and of short texts. */
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of("the", "a", "an", "of", "for", "this", "its", "s", "to");

    private Words() {}

    /** In small letters, without articles and the like. */
    static List<String> telling(String text) {
        return Arrays.stream(BETWEEN.split(HUMP.matcher(text).replaceAll(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
    }

    /** The same for all names that code generators make one of. */
    static String squeezed(String name) {
        return BETWEEN.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
