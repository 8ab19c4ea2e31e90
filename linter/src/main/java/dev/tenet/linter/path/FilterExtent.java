package dev.tenet.linter.path;

/** Where filters end: at the {@code )]} outside of strings, regular expressions and parentheses. */
final class FilterExtent {
    private static final String BEFORE_PATTERN = "(,=!&|?:[~<>+-*%;";

    private FilterExtent() {}

    /** The offset of the {@code )} that ends the filter which starts at an offset, or -1. */
    static int end(String text, int start) {
        int depth = 0;
        char last = '(';
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = afterString(text, at);
            } else if (c == '/' && BEFORE_PATTERN.indexOf(last) >= 0) {
                at = afterPattern(text, at);
            } else if (c == ')' && depth == 0) {
                return text.startsWith(")]", at) ? at : -1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at++;
            }
            if (c != ' ' && c != '\t') {
                last = c;
            }
        }
        return -1;
    }

    private static int afterString(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int afterPattern(String text, int start) {
        boolean inClass = false;
        int at = start + 1;
        while (at < text.length() && (inClass || text.charAt(at) != '/')) {
            char c = text.charAt(at);
            inClass = c == '[' || (inClass && c != ']');
            at += c == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
