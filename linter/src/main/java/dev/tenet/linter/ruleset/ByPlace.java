package dev.tenet.linter.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which problems are read: files as they came up, each from top to bottom. */
final class ByPlace {
    private static final Pattern PLACE = Pattern.compile("(.*?):(\\d{1,9}):(\\d{1,9}): .*", Pattern.DOTALL);

    private ByPlace() {}

    static <T> Comparator<T> comparing(Function<T, String> text, List<T> asFound) {
        List<String> files = new ArrayList<>();
        for (T each : asFound) {
            String file = part(text.apply(each), 1);
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        return Comparator.<T>comparingInt(each -> files.indexOf(part(text.apply(each), 1)))
                .thenComparingInt(each -> number(text.apply(each), 2))
                .thenComparingInt(each -> number(text.apply(each), 3));
    }

    private static int number(String text, int group) {
        String part = part(text, group);
        return part.isEmpty() ? 0 : Integer.parseInt(part);
    }

    private static String part(String text, int group) {
        Matcher matcher = PLACE.matcher(text);
        return matcher.matches() ? matcher.group(group) : "";
    }
}
