package dev.tenet.linter.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions that the grammar does not fit, read as JSONPath-Plus does: cut at dots and brackets, and whatever stands between is a name.
 * So names may hold any character ({@code .application/json}, {@code [/health]}), {@code ^} may stand anywhere, and three dots are two.
 */
final class LoosePath {
    private static final Pattern SLICE = Pattern.compile("(-?[0-9]*):(-?[0-9]*):?([0-9]*)");

    private final PathText in;
    private final List<Step> steps = new ArrayList<>();
    /** The cuts since the last step: one leads to a child, more to any depth. */
    private int cuts;

    LoosePath(String expression) {
        this.in = new PathText(expression);
    }

    List<Step> parse() throws JsonPathException {
        in.take("$");
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == '~') {
                steps.add(new Step.Key());
                return steps;
            } else if (c == '^') {
                up();
            } else if (c == '.') {
                in.next();
                cuts++;
            } else if (c == '[') {
                in.next();
                cuts++;
                bracket();
            } else {
                name();
            }
        }
        if (cuts > 1) {
            steps.add(new Step.Containers());
        }
        return steps;
    }

    /** {@code ^} makes up for one cut on either side. */
    private void up() {
        if (cuts > 1) {
            steps.add(new Step.Containers());
        }
        while (in.take("^")) {
            steps.add(new Step.Up());
        }
        cuts = in.peek() == '.' || in.peek() == '[' ? 0 : 1;
    }

    private void bracket() throws JsonPathException {
        int start = in.offset();
        if (in.take("?(")) {
            down(new Selector.Where(in.filter()));
            return;
        }
        if (in.looksAt("(")) {
            throw new JsonPathException(start, "of scripts only [(@.length-1)] and the like are known");
        }
        char quote = in.peek();
        if (quote == '\'' || quote == '"') {
            quoted(quote);
        } else {
            text(in.until(']'));
        }
    }

    /** Names in quotes, which may hold brackets. */
    private void quoted(char quote) throws JsonPathException {
        Set<String> names = new LinkedHashSet<>();
        int start = in.offset();
        do {
            in.skipBlanks();
            if (!in.take(String.valueOf(quote))) {
                break;
            }
            names.add(in.until(quote));
            in.skipBlanks();
        } while (in.take(","));
        if (in.take("]") || in.atEnd()) {
            down(new Selector.Names(names));
            return;
        }
        in.back(start);
        throw new JsonPathException(start, "expected names in quotes between commas, then ]");
    }

    private void name() throws JsonPathException {
        int start = in.offset();
        StringBuilder name = new StringBuilder();
        boolean quoted = cuts > 0 && (in.peek() == '\'' || in.peek() == '"');
        if (quoted) {
            in.next();
        }
        while (!in.atEnd() && ".[~^".indexOf(in.peek()) < 0) {
            name.append(in.next());
        }
        int last = name.length() - 1;
        if (last >= 0 && (name.charAt(last) == '\'' || (quoted && name.charAt(last) == '"'))) {
            name.setLength(last);
        }
        if (cuts == 0) {
            if (steps.isEmpty()) {
                name.insert(0, '$');
            } else {
                throw new JsonPathException(start, "expected . or [ before a name");
            }
        }
        text(name.toString());
    }

    private void text(String text) {
        Matcher slice = SLICE.matcher(text);
        Selector sliced = slice.matches() ? PathGrammar.slice(slice.group(1), slice.group(2), slice.group(3)) : null;
        if (text.equals("*")) {
            down(new Selector.Wildcard());
        } else if (sliced != null) {
            down(sliced);
        } else if (text.startsWith("`")) {
            down(new Selector.Names(Set.of(text.substring(1))));
        } else {
            down(new Selector.Names(Set.copyOf(List.of(text.split(",", -1)))));
        }
    }

    private void down(Selector selector) {
        if (cuts > 3) {
            // More than three dots leave an empty name over, which hardly any document has.
            steps.add(new Step.Down(true, new Selector.Names(Set.of(""))));
        }
        steps.add(new Step.Down(cuts == 2 || cuts == 3, selector));
        cuts = 0;
    }
}
