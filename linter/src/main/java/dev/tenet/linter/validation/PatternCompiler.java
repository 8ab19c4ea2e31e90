package dev.tenet.linter.validation;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import java.util.function.Predicate;

/** Makes the regular expressions of schemas, which are those of ECMAScript, unanchored and without flags. */
@FunctionalInterface
public interface PatternCompiler {
    /** ECMAScript's expressions. */
    PatternCompiler ECMA = source -> {
        try {
            return EcmaPattern.compile(source, "")::test;
        } catch (EcmaPatternException e) {
            throw new IllegalArgumentException(e.reason(), e);
        }
    };

    /** @throws IllegalArgumentException where the text is no regular expression, with a message for people */
    Predicate<String> compile(String source);
}
