package dev.tenet.cli;

import java.util.Optional;

/**
 * A document to lint.
 *
 * @param source a path, a URL or another source; where there is a text, only its name
 * @param text absent where the source is to be read
 */
record LintInput(String source, Optional<String> text) {
    static LintInput at(String source) {
        return new LintInput(source, Optional.empty());
    }
}
