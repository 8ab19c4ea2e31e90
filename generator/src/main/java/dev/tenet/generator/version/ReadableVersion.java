package dev.tenet.generator.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version made of any text that stands in {@code info.version}: dates ({@code 2024-10-01}), {@code v1}, {@code 3.0 beta}.
 * Numbers are taken as they come, up to three, the rest becomes the label of a pre-release; a text without numbers is 0.0.0.
 */
final class ReadableVersion {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(.*)");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,15})(?:\\.([0-9]{1,15}))?(?:\\.([0-9]{1,15}))?");
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]+");
    private static final int MOST_WORDS = 4;

    private ReadableVersion() {}

    static SemanticVersion of(String text) {
        return SemanticVersion.of(text).orElseGet(() -> guessed(text));
    }

    private static SemanticVersion guessed(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return version(date, date.group(4));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find() ? version(numbers, text.substring(numbers.end())) : SemanticVersion.release(0, 0, 0);
    }

    private static SemanticVersion version(Matcher numbers, String rest) {
        return new SemanticVersion(number(numbers, 1), number(numbers, 2), number(numbers, 3), words(rest));
    }

    private static long number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static List<String> words(String rest) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(rest);
        while (matcher.find() && words.size() < MOST_WORDS) {
            words.add(matcher.group());
        }
        return words;
    }
}
