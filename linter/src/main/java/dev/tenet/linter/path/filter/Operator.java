package dev.tenet.linter.path.filter;

import java.util.Optional;

/** An operator between two values, with how strongly it binds. */
enum Operator {
    NULLISH("??", 1),
    OR("||", 1),
    AND("&&", 2),
    BIT_OR("|", 3),
    BIT_XOR("^", 4),
    BIT_AND("&", 5),
    EQUAL("==", 6),
    NOT_EQUAL("!=", 6),
    STRICTLY_EQUAL("===", 6),
    STRICTLY_NOT_EQUAL("!==", 6),
    LESS("<", 7),
    GREATER(">", 7),
    LESS_OR_EQUAL("<=", 7),
    GREATER_OR_EQUAL(">=", 7),
    SHIFT_LEFT("<<", 8),
    SHIFT_RIGHT(">>", 8),
    SHIFT_RIGHT_UNSIGNED(">>>", 8),
    PLUS("+", 9),
    MINUS("-", 9),
    TIMES("*", 10),
    DIVIDED("/", 10),
    REMAINDER("%", 10),
    POWER("**", 11),
    IN("in", 12),
    MATCHES("~=", 20);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }

    /** The longest operator that a text has at an offset. */
    static Optional<Operator> at(String text, int offset) {
        Operator longest = null;
        for (Operator operator : values()) {
            if (text.startsWith(operator.symbol, offset)
                    && (longest == null || operator.symbol.length() > longest.symbol.length())) {
                longest = operator;
            }
        }
        return Optional.ofNullable(longest);
    }
}
