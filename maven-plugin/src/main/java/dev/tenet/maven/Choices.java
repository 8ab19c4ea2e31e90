package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parameters that are one of a few words. */
final class Choices {
    private Choices() {}

    /**
     * What a word means.
     *
     * @throws InputException where it is none of them
     */
    static <T> T one(String parameter, String given, T[] values, Function<T, String> label) {
        List<String> words = Stream.of(values).map(label).toList();
        int index = words.indexOf(given.strip());
        if (index < 0) {
            throw new InputException("<" + parameter + "> (tenet." + parameter + ") is \"" + given + "\""
                    + Nearest.of(given, words)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; write one of " + String.join(", ", words)));
        }
        return values[index];
    }

    /** The same for a list. */
    static <T> List<T> all(String parameter, List<String> given, T[] values, Function<T, String> label) {
        return given.stream().map(each -> one(parameter, each, values, label)).toList();
    }
}
