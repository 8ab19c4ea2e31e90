package dev.tenet.schema.verify;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among many objections the one that says most: the deepest in the value. Where a value fits no alternative, each alternative objects;
 * the one that was most likely meant is that which objects deepest, then that with the fewest objections, then that whose constants fit.
 */
final class Blame {
    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf");
    private static final Set<String> CONSTANTS = Set.of("const", "enum");
    private static final Comparator<List<Error>> MOST_LIKELY_MEANT = Comparator.<List<Error>>comparingInt(
                    errors -> -depth(deepest(errors)))
            .thenComparingInt(List::size)
            .thenComparingInt(
                    errors -> CONSTANTS.contains(String.valueOf(deepest(errors).getKeyword())) ? 1 : 0);

    private Blame() {}

    static Error chosen(List<Error> errors) {
        Map<String, List<Error>> branches = new LinkedHashMap<>();
        for (Error error : errors) {
            branches.computeIfAbsent(branch(error), any -> new ArrayList<>()).add(error);
        }
        return deepest(branches.values().stream().min(MOST_LIKELY_MEANT).orElse(errors));
    }

    private static Error deepest(List<Error> errors) {
        Error deepest = errors.get(0);
        for (Error error : errors) {
            if (depth(error) > depth(deepest)) {
                deepest = error;
            }
        }
        return deepest;
    }

    private static int depth(Error error) {
        return error.getInstanceLocation().getNameCount();
    }

    /** The way to the outermost alternative that the objection comes from; empty where it comes from none. */
    private static String branch(Error error) {
        StringBuilder way = new StringBuilder();
        String[] steps = String.valueOf(error.getEvaluationPath()).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            way.append('/').append(steps[i]);
            if (ALTERNATIVES.contains(steps[i]) && i + 1 < steps.length) {
                return way.append('/').append(steps[i + 1]).toString();
            }
        }
        return "";
    }
}
