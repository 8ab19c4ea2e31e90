package dev.tenet.schema.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Random choices, and the small stock of texts, names, patterns and numbers that schemas and instances are made of, so that they meet. */
record Dice(Random random) {
    static final List<String> NAMES = List.of("a", "b", "c", "ab", "1", "a-1", "");
    static final List<String> PATTERNS = List.of(
            "a",
            "^a",
            "b$",
            "^a*$",
            "^[ab]+$",
            "^\\d+$",
            "^[^a]*$",
            "^(a|b|ab)$",
            "^.{2,3}$",
            "^a?b?$",
            "-",
            "^(?!a)",
            "^(?=.*b)a",
            "^a(?!b)",
            "\\w-\\w",
            "^$",
            "^(ab)*$",
            ".",
            "é",
            "^\\p{L}+$",
            "^😀?a");
    static final List<String> WORDS =
            List.of("", "a", "b", "ab", "ba", "aa", "1", "11", "a-1", "aab", "abab", "-", "c", "é", "😀", "😀a", "Ab");
    private static final String[] NUMBERS = {
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "8",
        "10",
        "12",
        "-1",
        "-2",
        "-3",
        "0.5",
        "1.5",
        "2.5",
        "0.1",
        "0.3",
        "-0.5",
        "0.25",
        "7",
        "100",
        "3.0",
        "2147483647",
        "2147483648",
        "9007199254740993",
        "1e2",
        "0.01",
        "1e20",
        "-1e20",
        "1e-7"
    };
    private static final String[] STEPS = {
        "1", "2", "3", "0.5", "4", "6", "0.1", "1.5", "0.25", "10", "5", "2.0", "0.01", "7", "0.3"
    };

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** From {@code least} to {@code most}, smaller ones more often. */
    BigDecimal small(int least, int most) {
        return BigDecimal.valueOf(least + Math.min(below(most - least + 1), below(most - least + 1)));
    }

    BigDecimal number() {
        return new BigDecimal(percent(75) ? NUMBERS[below(14)] : of(NUMBERS));
    }

    BigDecimal step() {
        return new BigDecimal(percent(70) ? STEPS[below(8)] : of(STEPS));
    }

    String name() {
        return percent(85) ? NAMES.get(below(4)) : of(NAMES);
    }

    String word() {
        if (percent(60)) {
            return of(WORDS);
        }
        StringBuilder word = new StringBuilder();
        for (int i = below(6); i > 0; i--) {
            word.append(of("a", "a", "b", "b", "1", "-"));
        }
        return word.toString();
    }

    String pattern() {
        return percent(65) ? of(PATTERNS) : "^" + expression(2) + (percent(70) ? "$" : "");
    }

    /** A regular expression that means the same in ECMA-262 and in {@code java.util.regex}. */
    private String expression(int depth) {
        if (depth == 0 || percent(20)) {
            return of("a", "b", "1", "[ab]", "[^a]", ".", "\\d", "\\w", "-");
        }
        return switch (below(4)) {
            case 0 -> "(?:" + expression(depth - 1) + ")" + of("*", "+", "?", "{2}", "{1,2}", "{2,}");
            case 1 -> "(?:" + expression(depth - 1) + "|" + expression(depth - 1) + ")";
            default -> expression(depth - 1) + expression(depth - 1);
        };
    }

    /** A value without much inside. */
    Object literal(int depth) {
        return switch (below(depth > 0 ? 9 : 7)) {
            case 0 -> Json.NULL;
            case 1 -> percent(50);
            case 2, 3 -> number();
            case 4, 5, 6 -> word();
            case 7 -> percent(40) ? Json.array() : Json.array(literal(depth - 1), literal(depth - 1));
            default -> percent(40) ? Json.object() : Json.object(name(), literal(depth - 1));
        };
    }

    Object literalOf(String kind) {
        return switch (kind) {
            case "number", "integer" -> number();
            case "string" -> word();
            default -> literal(1);
        };
    }
}
