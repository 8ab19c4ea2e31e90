package dev.tenet.linter.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the words of a name are put together. */
enum NameStyle {
    CAMEL,
    PASCAL,
    KEBAB,
    SNAKE,
    COBOL,
    MACRO,
    FLAT;

    String join(List<String> words) {
        return switch (this) {
            case CAMEL -> uncapitalized(capitalized(words));
            case PASCAL -> capitalized(words);
            case KEBAB -> String.join("-", words);
            case SNAKE -> String.join("_", words);
            case COBOL -> String.join("-", words).toUpperCase(Locale.ROOT);
            case MACRO -> String.join("_", words).toUpperCase(Locale.ROOT);
            case FLAT -> String.join("", words);
        };
    }

    /** The style that most names are of; single words in lower case are of any. */
    static NameStyle prevailing(Collection<String> names) {
        Map<NameStyle, Integer> counts = new EnumMap<>(NameStyle.class);
        names.forEach(name -> of(name).ifPresent(style -> counts.merge(style, 1, Integer::sum)));
        NameStyle most = CAMEL;
        for (Map.Entry<NameStyle, Integer> each : counts.entrySet()) {
            if (each.getValue() > counts.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        return most;
    }

    private static Optional<NameStyle> of(String name) {
        List<String> words = words(name);
        for (NameStyle style : List.of(CAMEL, PASCAL, KEBAB, SNAKE)) {
            boolean telling = words.size() > 1 || style == PASCAL;
            if (telling && style.join(words).equals(name)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** The words of a name in lower case: what other characters, and capitals after small letters, set apart. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) || startsWord(name, i)) {
                add(word, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        add(word, words);
        return words;
    }

    private static boolean startsWord(String name, int at) {
        if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
            return false;
        }
        char before = name.charAt(at - 1);
        boolean endsAcronym =
                Character.isUpperCase(before) && at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || endsAcronym;
    }

    private static void add(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static String capitalized(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String uncapitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
