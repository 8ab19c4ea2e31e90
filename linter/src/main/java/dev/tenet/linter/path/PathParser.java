package dev.tenet.linter.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions: by the grammar where it fits, else loosely, as Spectral falls back to a second engine. */
final class PathParser {
    private static final int LONGEST = 20_000;

    private PathParser() {}

    static List<Step> parse(String expression) throws JsonPathException {
        if (!expression.startsWith("$")) {
            throw new JsonPathException(0, "a JSONPath starts with $");
        }
        if (expression.length() > LONGEST) {
            throw new JsonPathException(LONGEST, "the expression is longer than " + LONGEST + " characters");
        }
        Optional<List<Step>> strict = new PathGrammar(expression).parse();
        return strict.isPresent() ? compacted(strict.get()) : new LoosePath(expression).parse();
    }

    /**
     * Reads {@code ..*.name} as {@code ..name}, as the engine of rulesets does: a {@code name} of the outermost value is found too. It does
     * not where there is a second {@code ..}.
     */
    private static List<Step> compacted(List<Step> steps) {
        long deep = steps.stream()
                .filter(step -> step instanceof Step.Down down && down.deep())
                .count();
        if (deep != 1) {
            return steps;
        }
        List<Step> compacted = new ArrayList<>(steps);
        for (int i = 0; i + 1 < compacted.size(); i++) {
            if (compacted.get(i) instanceof Step.Down down
                    && down.isDeepWildcard()
                    && compacted.get(i + 1) instanceof Step.Down next) {
                compacted.remove(i);
                compacted.set(i, new Step.Down(true, next.selector()));
            }
        }
        return compacted;
    }
}
