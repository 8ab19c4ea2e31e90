package dev.tenet.linter.javascript;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.linter.ruleset.RulesetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The text of {@code spectral:oas}, for scripts that look into it or change it. */
final class OasRuleset {
    private static final String RESOURCE = "/dev/tenet/linter/rulesets/oas.yaml";

    private OasRuleset() {}

    static String json() {
        try (InputStream in = RulesetException.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return new SyntaxReader(ReaderOptions.DEFAULT)
                    .read(RESOURCE, in.readAllBytes())
                    .root()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
