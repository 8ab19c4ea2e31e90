package dev.tenet.linter.path.filter;

import java.util.regex.Pattern;

/** Strings as numbers: what {@code Number(text)} gives (ECMA-262, StringToNumber). */
final class NumberText {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern RADIX = Pattern.compile("0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");

    private NumberText() {}

    static double parse(String text) {
        String trimmed = StringMethods.trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (DECIMAL.matcher(trimmed).matches()) {
            return Double.parseDouble(trimmed);
        }
        if (RADIX.matcher(trimmed).matches()) {
            int radix = switch (trimmed.charAt(1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                default -> 2;
            };
            return new java.math.BigInteger(trimmed.substring(2), radix).doubleValue();
        }
        return switch (trimmed) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }
}
