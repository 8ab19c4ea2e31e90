package dev.tenet.linter.ruleset.glob;

import java.util.List;

/** The characters that one place of a pattern matches. */
record CharacterSet(List<Span> spans, boolean negated) {
    static final CharacterSet ANY = new CharacterSet(List.of(), true);

    /** From one character to another, both included. */
    record Span(char from, char to) {}

    static CharacterSet of(char c) {
        return new CharacterSet(List.of(new Span(c, c)), false);
    }

    boolean has(char c) {
        for (Span span : spans) {
            if (span.from() <= c && c <= span.to()) {
                return !negated;
            }
        }
        return negated;
    }
}
