package dev.tenet.linter.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of JSONPath that most expressions of rulesets follow.
 *
 * <p>{@code .[} means the same as {@code ..}: a member at any depth. Names are of letters, digits, {@code $}, {@code _} and {@code -};
 * others stand in brackets and quotes, without escapes. Numbers in brackets are keys and indices alike. {@code ~} and {@code ^} come last.
 */
final class PathGrammar {
    private static final Pattern EVERYTHING = Pattern.compile("\\$\\.\\.[~^]*");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,15}");

    private final String expression;
    private final PathText in;

    PathGrammar(String expression) {
        this.expression = expression;
        this.in = new PathText(expression);
    }

    /** The steps; empty where the grammar does not fit. */
    Optional<List<Step>> parse() throws JsonPathException {
        List<Step> steps = new ArrayList<>();
        in.take("$");
        if (EVERYTHING.matcher(expression).matches()) {
            in.take("..");
            steps.add(new Step.Containers());
        }
        while (!in.atEnd() && in.peek() != '~' && in.peek() != '^') {
            boolean dot = in.peek() == '.';
            boolean deep = in.take("..");
            if (!deep && in.take(".")) {
                deep = in.peek() == '[';
            } else if (!deep && !dot && in.peek() != '[' && in.peek() != '@') {
                return Optional.empty();
            }
            Selector selector = selector();
            if (selector == null) {
                return Optional.empty();
            }
            steps.add(new Step.Down(deep, selector));
        }
        while (!in.atEnd()) {
            if (in.take("~")) {
                steps.add(new Step.Key());
            } else if (in.take("^")) {
                steps.add(new Step.Up());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(steps);
    }

    private @Nullable Selector selector() throws JsonPathException {
        if (in.take("*") || in.take("[*]")) {
            return new Selector.Wildcard();
        }
        if (in.peek() == '@') {
            return typeTest();
        }
        if (in.take("[?(")) {
            return new Selector.Where(in.filter());
        }
        if (in.peek() != '[') {
            String name = in.word();
            return name.isEmpty() ? null : new Selector.Names(Set.of(name));
        }
        int start = in.offset();
        in.take("[");
        Selector selector = in.looksAt("(") ? fromEnd() : names(start);
        if (selector == null) {
            in.back(start + 1);
            selector = slice();
        }
        return selector;
    }

    private @Nullable Selector typeTest() throws JsonPathException {
        int start = in.offset();
        in.take("@");
        String name = in.word();
        return in.take("()") ? new Selector.Where(in.filter("@" + name + "()", start)) : null;
    }

    /** {@code [(@.length-1)]}: the last items. */
    private @Nullable Selector fromEnd() {
        if (!in.take("(@.length")) {
            return null;
        }
        in.skipBlanks();
        if (!in.take("-")) {
            return null;
        }
        in.skipBlanks();
        Integer count = integer(in.digits());
        return count != null && in.take(")]") ? new Selector.Slice(-count, Integer.MAX_VALUE, 1) : null;
    }

    private @Nullable Selector names(int start) throws JsonPathException {
        Set<String> names = new LinkedHashSet<>();
        while (!in.take("]")) {
            char c = in.peek();
            if (c == '\'' || c == '"') {
                int quote = in.offset();
                in.next();
                String name = in.until(c);
                if (in.offset() < quote + name.length() + 2) {
                    return null;
                }
                names.add(name);
            } else {
                String name = in.word();
                if (name.isEmpty()) {
                    return null;
                }
                names.add(INTEGER.matcher(name).matches() ? Long.toString(Long.parseLong(name)) : name);
            }
            in.take(",");
        }
        if (names.isEmpty()) {
            throw new JsonPathException(start, "nothing is named between these brackets");
        }
        return new Selector.Names(names);
    }

    private @Nullable Selector slice() {
        String first = signed();
        if (!in.take(":")) {
            return null;
        }
        String end = signed();
        String step = in.take(":") ? signed() : "";
        return in.take("]") ? slice(first, end, step) : null;
    }

    static @Nullable Selector slice(String first, String end, String step) {
        Integer from = first.isEmpty() ? Integer.valueOf(0) : integer(first);
        Integer to = end.isEmpty() ? Integer.valueOf(Integer.MAX_VALUE) : integer(end);
        Integer by = step.isEmpty() ? Integer.valueOf(1) : integer(step);
        return from == null || to == null || by == null ? null : new Selector.Slice(from, to, by);
    }

    private String signed() {
        return in.take("-") ? "-" + in.digits() : in.digits();
    }

    private static @Nullable Integer integer(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
