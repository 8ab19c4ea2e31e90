package dev.tenet.linter.function.core;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Dictionary;
import dev.tenet.linter.value.Value;

/** The order of strings and numbers that {@code alphabetical} means: by number where the second is one, else as a dictionary has it. */
final class ScriptOrder {
    private static final java.util.regex.Pattern DECIMAL =
            java.util.regex.Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final java.util.regex.Pattern RADIX =
            java.util.regex.Pattern.compile("0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");

    private ScriptOrder() {}

    /** Whether the first of two neighbours belongs after the second. */
    static boolean isAfter(Value first, Value second) {
        double a = number(first);
        double b = number(second);
        if ((first.isNumber() || Double.isNaN(a)) && (second.isNumber() || !Double.isNaN(b))) {
            return a - b >= 1;
        }
        return first.isString() && second.isString() && Dictionary.compare(first.text(), second.text()) > 0;
    }

    /** What {@code Number(value)} is in JavaScript. */
    private static double number(Value value) {
        if (value.isNumber()) {
            return value.number();
        }
        String text = trimmed(value.text());
        if (text.isEmpty()) {
            return 0;
        }
        if (DECIMAL.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        if (RADIX.matcher(text).matches()) {
            int radix = Character.toLowerCase(text.charAt(1)) == 'x'
                    ? 16
                    : Character.toLowerCase(text.charAt(1)) == 'o' ? 8 : 2;
            return new java.math.BigInteger(text.substring(2), radix).doubleValue();
        }
        return switch (text) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EcmaPattern.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && EcmaPattern.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
