package dev.tenet.linter.path;

import dev.tenet.linter.path.filter.Filter;
import dev.tenet.linter.path.filter.FilterSyntaxException;

/** The text of an expression, read from left to right. */
final class PathText {
    private static final char END = '\0';

    private final String text;
    private int at;

    PathText(String text) {
        this.text = text;
    }

    int offset() {
        return at;
    }

    void back(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return atEnd() ? END : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    boolean take(String expected) {
        if (looksAt(expected)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** A word of letters, digits, {@code $}, {@code _} and {@code -}; empty where there is none. */
    String word() {
        int start = at;
        while (isWordPart(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    String digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '$'
                || c == '_'
                || c == '-';
    }

    /** What stands between here and the next occurrence of an end, which is taken too; the rest where there is none. */
    String until(char end) {
        int found = text.indexOf(end, at);
        String part = text.substring(at, found < 0 ? text.length() : found);
        at = found < 0 ? text.length() : found + 1;
        return part;
    }

    /** The filter whose {@code ?(} has been taken, up to its {@code )]}. */
    Filter filter() throws JsonPathException {
        int start = at;
        int end = FilterExtent.end(text, start);
        if (end < 0) {
            throw new JsonPathException(start - 2, "this filter is not closed by )]");
        }
        at = end + 2;
        return filter(text.substring(start, end), start);
    }

    Filter filter(String source, int offset) throws JsonPathException {
        try {
            return Filter.parse(source);
        } catch (FilterSyntaxException e) {
            throw new JsonPathException(offset + e.offset(), e.reason());
        }
    }
}
