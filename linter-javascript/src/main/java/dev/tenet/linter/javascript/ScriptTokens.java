package dev.tenet.linter.javascript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The tokens of a JavaScript text (ECMA-262, section 12), as far as finding imports asks for: words, punctuators and strings; comments,
 * regular expressions and templates are passed over. Text that is no JavaScript ends somewhere, without an error.
 */
final class ScriptTokens {
    /** After these words a slash begins a regular expression. */
    private static final Set<String> BEFORE_EXPRESSION = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "do",
            "else",
            "void",
            "delete",
            "throw",
            "new",
            "instanceof",
            "yield",
            "await",
            "default",
            "extends");
    /** After the parentheses of these words a slash begins a regular expression. */
    private static final Set<String> WITH_CONDITION = Set.of("if", "while", "for", "with");

    private static final String STRING = "\"";

    private final String text;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private int at;
    private int start;
    private String word = "";
    private boolean expressionEnded;

    /**
     * An open bracket.
     *
     * @param value whether what it closes is a value, so that a slash after it divides
     */
    private record Bracket(char kind, boolean value) {}

    ScriptTokens(String text) {
        this.text = text;
        if (text.startsWith("#!")) {
            at = lineEnd(0);
        }
    }

    /** Moves to the next token; false at the end. */
    boolean next() {
        skipBlanks();
        start = at;
        if (at >= text.length()) {
            word = "";
            return false;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            at = stringEnd(at);
            token(STRING, true);
        } else if (c == '`') {
            at++;
            template();
        } else if (isWord(c)) {
            int end = at;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            at = end;
            String found = text.substring(start, end);
            token(found, word.equals(".") || !BEFORE_EXPRESSION.contains(found));
        } else {
            punctuator(c);
        }
        return true;
    }

    /** The token itself; a quote for a string, a template or a regular expression. */
    String word() {
        return word;
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    /** How many brackets are open around the token. */
    int depth() {
        return open.size();
    }

    /** What the string says, of which only escapes of quotes and backslashes are undone. */
    String string() {
        return text.substring(start + 1, Math.max(start + 1, at - 1)).replaceAll("\\\\(.)", "$1");
    }

    /** Whether a string comes next. */
    boolean peekString() {
        int next = blanksEnd(at);
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '\'');
    }

    /** The next word, or the next character of another token; empty at the end. */
    String peek() {
        int from = blanksEnd(at);
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(from, Math.min(text.length(), Math.max(end, from + 1)));
    }

    /** After the string and the attributes that follow it: {@code with {type: 'json'}}. */
    int endWithAttributes() {
        int next = blanksEnd(at);
        for (String keyword : new String[] {"with", "assert"}) {
            if (text.startsWith(keyword, next)) {
                int brace = blanksEnd(next + keyword.length());
                int close = brace < text.length() && text.charAt(brace) == '{' ? text.indexOf('}', brace) : -1;
                if (close > 0) {
                    at = close + 1;
                }
            }
        }
        return at;
    }

    private void token(String found, boolean endsExpression) {
        word = found;
        expressionEnded = endsExpression;
    }

    private void punctuator(char c) {
        switch (c) {
            case '/' -> {
                if (expressionEnded) {
                    at++;
                    token("/", false);
                } else {
                    at = expressionEnd(at + 1);
                    token(STRING, true);
                }
            }
            case '(' -> open(c, !WITH_CONDITION.contains(word));
            case '[' -> open(c, true);
            case '{' -> open(c, startsObject());
            case ')', ']', '}' -> close(c);
            case '.' -> {
                at += text.startsWith("...", at) ? 3 : 1;
                token(at - start == 3 ? "..." : ".", false);
            }
            case '=' -> {
                at += text.startsWith("=>", at) ? 2 : 1;
                token(at - start == 2 ? "=>" : "=", false);
            }
            case '+', '-' -> {
                boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
                at += twice ? 2 : 1;
                token(String.valueOf(c), twice && expressionEnded);
            }
            default -> {
                at++;
                token(String.valueOf(c), false);
            }
        }
    }

    /** Whether a brace here begins an object, not a block. */
    private boolean startsObject() {
        return switch (word) {
            case "", ";", "{", "}", ")", "=>", "else", "do", "try", "finally", STRING -> false;
            default -> !expressionEnded;
        };
    }

    private void open(char c, boolean value) {
        open.push(new Bracket(c, value));
        at++;
        token(String.valueOf(c), false);
    }

    private void close(char c) {
        Bracket bracket = open.poll();
        at++;
        if (bracket != null && bracket.kind() == '`') {
            template();
            return;
        }
        token(String.valueOf(c), bracket == null || bracket.value());
    }

    /** Passes over a template from inside of it, up to its end or to the next substitution. */
    private void template() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '`') {
                at++;
                token(STRING, true);
                return;
            } else if (c == '$' && text.startsWith("${", at)) {
                at += 2;
                open.push(new Bracket('`', true));
                token("{", false);
                return;
            } else {
                at++;
            }
        }
        at = text.length();
        token(STRING, true);
    }

    private int stringEnd(int from) {
        char quote = text.charAt(from);
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private int expressionEnd(int from) {
        boolean inClass = false;
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                i++;
                while (i < text.length() && isWord(text.charAt(i))) {
                    i++;
                }
                return i;
            }
            i++;
        }
        return Math.min(i, text.length());
    }

    private void skipBlanks() {
        at = blanksEnd(at);
    }

    private int blanksEnd(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029') {
                i++;
            } else if (text.startsWith("//", i)) {
                i = lineEnd(i);
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = end < 0 ? text.length() : end + 2;
            } else {
                return i;
            }
        }
        return text.length();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isWord(char c) {
        return Character.isJavaIdentifierPart(c) && c != '\u0000' || c == '#';
    }
}
