package dev.tenet.linter.path.filter;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** A value that a filter judges, and how the search got there. */
public interface Candidate {
    Value value();

    /** The key that leads to the value; null at the root and for the items of arrays. */
    @Nullable
    String key();

    /** The index that leads to the value; -1 where it is no item of an array. */
    int index();

    /** The object or array that holds the value; null at the root. */
    @Nullable
    Candidate parent();
}
