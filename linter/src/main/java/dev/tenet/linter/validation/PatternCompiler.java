package dev.tenet.linter.validation;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes the regular expressions of schemas, which are those of ECMAScript, unanchored and without flags. */
@FunctionalInterface
public interface PatternCompiler {
    /** Java's own expressions. */
    PatternCompiler JAVA = source -> {
        try {
            return Pattern.compile(source).asPredicate();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "Invalid regular expression: /" + source + "/: " + e.getDescription(), e);
        }
    };

    /** @throws IllegalArgumentException where the text is no regular expression, with a message for people */
    Predicate<String> compile(String source);
}
