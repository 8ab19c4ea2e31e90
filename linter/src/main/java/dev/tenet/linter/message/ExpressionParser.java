package dev.tenet.linter.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in <code>#{{…}}</code>. */
final class ExpressionParser {
    private static final Pattern BLANKS = Pattern.compile("\\s*+");
    private static final Pattern JOIN = Pattern.compile("\\s*+[+,]\\s*+");
    private static final Pattern PLUS = Pattern.compile("\\s*+\\+\\s*+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*+");
    private static final String UPPER_CASE = ".toUpperCase()";
    private static final int DEEPEST = 50;

    private final String source;
    private int at;
    private int depth;

    ExpressionParser(String source) {
        this.source = source;
    }

    /** Empty where the whole text is no expression. */
    Optional<Expression> parse() {
        return terms().filter(expression -> at == source.length());
    }

    private Optional<Expression> terms() {
        if (++depth > DEEPEST) {
            return Optional.empty();
        }
        List<Expression> terms = new ArrayList<>();
        do {
            Optional<Expression> term = term();
            if (term.isEmpty()) {
                return term;
            }
            terms.add(term.get());
        } while (take(JOIN).isPresent());
        depth--;
        return Optional.of(terms.size() == 1 ? terms.get(0) : new Expression.Concatenation(terms));
    }

    private Optional<Expression> term() {
        Optional<Expression> term = primary();
        while (term.isPresent() && takeText(UPPER_CASE)) {
            term = Optional.of(new Expression.UpperCase(term.get()));
        }
        return term;
    }

    private Optional<Expression> primary() {
        if (at == source.length()) {
            return Optional.empty();
        }
        char first = source.charAt(at);
        if (first == '"' || first == '\'') {
            return string(first);
        }
        if (takeText("(")) {
            return closed();
        }
        Optional<String> number = take(NUMBER);
        if (number.isPresent()) {
            return Optional.of(Expression.number(Double.parseDouble(number.get())));
        }
        Optional<String> name = take(NAME);
        return name.isPresent() ? named(name.get()) : Optional.empty();
    }

    private Optional<Expression> named(String name) {
        if (takeText("(")) {
            Optional<Expression> argument = closed();
            return switch (name) {
                case "print" -> argument.map(Expression.Print::new);
                case "toUpperCase" -> argument.map(Expression.UpperCase::new);
                case "concat" -> argument;
                default -> Optional.empty();
            };
        }
        if (name.equals("true") || name.equals("false")) {
            return Optional.of(new Expression.Literal(name));
        }
        List<String> members = new ArrayList<>();
        while (at < source.length() && source.charAt(at) == '.' && !source.startsWith(UPPER_CASE, at)) {
            at++;
            Optional<String> member = take(NAME);
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return Optional.of(new Expression.Variable(name, members));
    }

    /** Terms up to the closing parenthesis. */
    private Optional<Expression> closed() {
        take(BLANKS);
        Optional<Expression> inner = terms();
        take(BLANKS);
        return takeText(")") ? inner : Optional.empty();
    }

    private Optional<Expression> string(char quote) {
        StringBuilder text = new StringBuilder();
        for (at++; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == quote) {
                at++;
                // Spectral takes a plus for a comma before it knows of strings.
                return Optional.of(new Expression.Literal(PLUS.matcher(text).replaceAll(",")));
            }
            if (c == '\\' && at + 1 < source.length()) {
                c = unescaped(source.charAt(++at));
            }
            text.append(c);
        }
        return Optional.empty();
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }

    private boolean takeText(String text) {
        boolean there = source.startsWith(text, at);
        at += there ? text.length() : 0;
        return there;
    }

    private Optional<String> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }
}
