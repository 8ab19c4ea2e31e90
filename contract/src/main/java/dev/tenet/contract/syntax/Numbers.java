package dev.tenet.contract.syntax;

import java.math.BigDecimal;

/** Number literals to exact numbers, within bounds: a literal of a few characters must not cost gigabytes later. */
final class Numbers {
    private static final int MAX_DIGITS = 1000;
    private static final int MAX_EXPONENT = 10_000;

    private Numbers() {}

    /** The number of a decimal literal; throws {@link NumberFormatException} with a message for the user where it is out of bounds. */
    static BigDecimal parse(String literal) {
        int exponentAt = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        int digits = exponentAt < 0 ? literal.length() : exponentAt;
        if (digits > MAX_DIGITS + 2) {
            throw new NumberFormatException("a number of more than " + MAX_DIGITS + " digits; write a shorter one");
        }
        if (exponentAt >= 0 && !isSmall(literal, exponentAt + 1)) {
            throw new NumberFormatException("the exponent of " + literal.substring(0, Math.min(literal.length(), 40))
                    + " is beyond ±" + MAX_EXPONENT + "; write a number nearer to zero or one");
        }
        return new BigDecimal(literal);
    }

    private static boolean isSmall(String literal, int start) {
        long exponent = 0;
        for (int i = start; i < literal.length() && exponent <= MAX_EXPONENT; i++) {
            char c = literal.charAt(i);
            if (c != '+' && c != '-') {
                exponent = exponent * 10 + (c - '0');
            }
        }
        return exponent <= MAX_EXPONENT;
    }
}
