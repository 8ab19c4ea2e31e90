package dev.tenet.linter.path;

import dev.tenet.linter.path.filter.Filter;
import java.util.Set;

/** Which members of an object or items of an array a step goes to. */
sealed interface Selector {

    /** Those of these keys; an index is taken for its digits. */
    record Names(Set<String> names) implements Selector {
        public Names {
            names = Set.copyOf(names);
        }
    }

    /** All of them: {@code *}. */
    record Wildcard() implements Selector {}

    /** Those of a condition: {@code [?(…)]}. */
    record Where(Filter filter) implements Selector {}

    /**
     * The items of an array from one position to before another: {@code [1:-1:2]}.
     *
     * @param start counts from the end where it is negative; so does {@code end}
     * @param end {@link Integer#MAX_VALUE} for the end of the array
     */
    record Slice(int start, int end, int step) implements Selector {
        boolean holds(int index, int size) {
            int first = start < 0 ? Math.max(0, start + size) : start;
            int last = end < 0 ? Math.max(0, end + size) : end;
            return index >= first && index < last && (index - first) % Math.max(1, step) == 0;
        }
    }
}
