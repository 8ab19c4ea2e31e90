package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import java.util.Optional;

/** The text of a filter, read from left to right in words, strings, numbers and signs. */
final class FilterScanner {
    private static final int LONGEST = 100_000;
    private static final char END = '\0';

    private final String text;
    private int at;

    FilterScanner(String text) {
        this.text = text;
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    String shown() {
        return "'" + (atEnd() ? "end of the filter" : String.valueOf(text.charAt(at))) + "'";
    }

    void skipSpace() {
        while (!atEnd() && EcmaPattern.isSpace(text.charAt(at))) {
            at++;
        }
    }

    void take(char expected) {
        if (peek() != expected) {
            throw new IllegalStateException("not at " + expected);
        }
        at++;
    }

    void expect(char expected) throws FilterSyntaxException {
        skipSpace();
        if (atEnd() || peek() != expected) {
            throw error("expected '" + expected + "'"
                    + (atEnd() ? " before the end of the filter" : " instead of " + shown()));
        }
        at++;
    }

    boolean takeText(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    /** A word, but not one that only begins so. */
    boolean takeWord(String expected) {
        boolean found = text.startsWith(expected, at) && !isWordPart(peek(expected.length()));
        if (found) {
            at += expected.length();
        }
        return found;
    }

    String word() throws FilterSyntaxException {
        int start = at;
        while (!atEnd() && isWordPart(peek())) {
            at++;
        }
        if (start == at || isDigit(text.charAt(start))) {
            at = start;
            throw error("expected a name" + (atEnd() ? "" : " instead of " + shown()));
        }
        return text.substring(start, at);
    }

    /** The operator here, if it binds at least as strongly. */
    Optional<Operator> operator(int weakest) {
        skipSpace();
        if (peek() == '?' && peek(1) == '.') {
            return Optional.empty();
        }
        Optional<Operator> operator = Operator.at(text, at)
                .filter(found -> found.precedence() >= weakest)
                .filter(found -> found != Operator.IN || !isWordPart(peek(2)));
        operator.ifPresent(found -> at += found.symbol().length());
        return operator;
    }

    double number() throws FilterSyntaxException {
        int start = at;
        digits();
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        double number = NumberText.parse(text.substring(start, at));
        if (Double.isNaN(number) || isWordPart(peek())) {
            at = start;
            throw error("this is no number");
        }
        return number;
    }

    private void digits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    String string() throws FilterSyntaxException {
        int start = at;
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return value.toString();
            }
            if (c == '\\' && !atEnd()) {
                char escaped = text.charAt(at++);
                value.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'b' -> '\b';
                            case 'f' -> '\f';
                            case 'v' -> '\u000B';
                            default -> escaped;
                        });
            } else {
                value.append(c);
            }
        }
        throw error(start, "this string is not closed");
    }

    EcmaPattern regularExpression() throws FilterSyntaxException {
        int start = at++;
        boolean inClass = false;
        while (!atEnd() && (inClass || peek() != '/')) {
            char c = peek();
            inClass = c == '[' || (inClass && c != ']');
            at += c == '\\' ? 2 : 1;
        }
        if (atEnd()) {
            throw error(start, "this regular expression is not closed");
        }
        String source = text.substring(start + 1, at++);
        int flags = at;
        while (isWordPart(peek())) {
            at++;
        }
        return pattern(start, source, text.substring(flags, at));
    }

    EcmaPattern pattern(int offset, String source, String flags) throws FilterSyntaxException {
        try {
            if (source.length() > LONGEST) {
                throw error(offset, "this regular expression is too long");
            }
            return EcmaPattern.compile(source, flags);
        } catch (EcmaPatternException e) {
            throw error(offset, e.reason());
        }
    }

    FilterSyntaxException error(String message) {
        return error(at, message);
    }

    FilterSyntaxException error(int offset, String message) {
        return new FilterSyntaxException(offset, message);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || isDigit(c)
                || c == '_'
                || c == '$'
                || c == '@'
                || c >= 128;
    }
}
