package dev.tenet.linter.ruleset;

import dev.tenet.linter.ruleset.glob.Glob;
import java.util.Optional;

/**
 * Which documents an override is for.
 *
 * @param pointer which part of them, {@code #/…} with percent-encoding
 */
record FilePattern(String text, Glob glob, Optional<String> pointer) {
    static FilePattern parse(String text) {
        int hash = text.indexOf('#');
        return hash <= 0
                ? new FilePattern(text, Glob.parse(text), Optional.empty())
                : new FilePattern(
                        text.substring(0, hash),
                        Glob.parse(text.substring(0, hash)),
                        Optional.of(text.substring(hash)));
    }
}
