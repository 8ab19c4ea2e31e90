package dev.tenet.linter.path;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath expression in the dialect of rulesets, that of Spectral's engines: what {@link PathGrammar} accepts means what it means
 * there, and anything else what {@link LoosePath} makes of it. Two expressions of the same text are equal.
 */
public final class JsonPath {
    private final String expression;
    private final List<Program> programs;
    private final Automaton automaton;

    private JsonPath(String expression, List<Program> programs) {
        this.expression = expression;
        this.programs = programs;
        MoveTree tree = new MoveTree();
        programs.forEach(program -> tree.add(program, 0));
        this.automaton = new Automaton(tree);
    }

    /** @throws JsonPathException where the text is none */
    public static JsonPath parse(String expression) throws JsonPathException {
        return new JsonPath(expression, Program.of(PathParser.parse(expression)));
    }

    /** What the expression selects below a value, in the order of the document; a value for which a filter fails is not selected. */
    public List<PathMatch> select(Value root) {
        List<PathMatch> matches = new ArrayList<>();
        new Walk(
                        automaton,
                        new PathSet.Handler() {
                            @Override
                            public void matched(int entry, PathMatch match) {
                                matches.add(match);
                            }

                            @Override
                            public void failed(int entry, List<String> path, String reason) {}
                        },
                        false,
                        PathSet.MOST_STEPS)
                .over(root);
        return matches;
    }

    List<Program> programs() {
        return programs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPath that && that.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return expression;
    }
}
