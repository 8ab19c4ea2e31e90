package dev.tenet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ruleset of a folder, by its name; folders above are not searched. */
final class DefaultRuleset {
    private static final Predicate<String> NAME =
            Pattern.compile("\\.?spectral\\.(ya?ml|json|m?js)").asMatchPredicate();

    private DefaultRuleset() {}

    /** The first in the order of names. */
    static Optional<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> NAME.test(String.valueOf(entry.getFileName())))
                    .sorted()
                    .findFirst();
        }
    }
}
