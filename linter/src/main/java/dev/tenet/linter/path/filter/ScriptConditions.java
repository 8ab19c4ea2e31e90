package dev.tenet.linter.path.filter;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Conditions in JavaScript: what filters fall back to where their own language cannot express one. The linter itself runs no scripts; a
 * module that does is found by {@link ServiceLoader}.
 */
public interface ScriptConditions {
    /**
     * A condition of that text, in which {@code @} and its relatives stand for what the search knows.
     *
     * @return empty where the text is no such condition either
     */
    Optional<Condition> compile(String source);

    /** A condition in JavaScript, ready to be asked. */
    interface Condition {
        /**
         * Whether it holds.
         *
         * @param variables what {@code @}, {@code @property} and so on are; a {@link String}, a {@link Double}, a {@link Boolean}, or a
         *     {@link dev.tenet.linter.value.Value} that is none of these
         * @throws FilterFailure where the script throws, or runs too long
         */
        boolean test(Function<String, Object> variables);
    }

    /** The conditions of another module, if any is there. */
    static Optional<ScriptConditions> find() {
        return ServiceLoader.load(ScriptConditions.class).findFirst();
    }
}
