package dev.tenet.linter.recommended;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How names of several words are written. A name of one word may be of several styles. */
enum NameStyle {
    CAMEL("camel", "camelCase", "[a-z][a-zA-Z0-9]*"),
    PASCAL("pascal", "PascalCase", "[A-Z][a-zA-Z0-9]*"),
    SNAKE("snake", "snake_case", "[a-z0-9]+(_[a-z0-9]+)*"),
    KEBAB("kebab", "kebab-case", "[a-z0-9]+(-[a-z0-9]+)*"),
    MACRO("macro", "MACRO_CASE", "[A-Z0-9]+(_[A-Z0-9]+)*"),
    COBOL("cobol", "COBOL-CASE", "[A-Z0-9]+(-[A-Z0-9]+)*"),
    HEADER("header", "Header-Case", "[A-Z][a-zA-Z0-9]*(-[A-Z0-9][a-zA-Z0-9]*)*");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final String option;
    private final String label;
    private final Pattern pattern;

    NameStyle(String option, String label, String pattern) {
        this.option = option;
        this.label = label;
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<NameStyle> ofOption(String option) {
        return Arrays.stream(values())
                .filter(style -> style.option.equals(option))
                .findFirst();
    }

    /** Whether a name is made of words at all, and not of signs with a meaning of their own, as {@code $filter} and {@code page[size]}. */
    static boolean isMadeOfWords(String name) {
        return WORDS.matcher(name).matches();
    }

    String label() {
        return label;
    }

    boolean fits(String name) {
        return pattern.matcher(name).matches();
    }
}
