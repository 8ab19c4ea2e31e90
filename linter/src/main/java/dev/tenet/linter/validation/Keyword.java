package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** A keyword of a schema with its value, ready to be held against instances. */
@FunctionalInterface
interface Keyword {
    /**
     * Whether the instance is fine; errors are reported to the evaluation.
     *
     * @param place of the instance, and of the schema that has the keyword
     * @param evaluated takes what was looked at; null where nobody asks
     */
    boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated);
}
