package dev.tenet.linter.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The texts of the rulesets that ship with the linter. */
final class BuiltInRulesets {
    private static final Map<String, String> FILES = Map.of(
            "spectral:oas", "oas.yaml",
            "spectral:asyncapi", "asyncapi.yaml",
            "spectral:arazzo", "arazzo.yaml",
            "tenet:recommended", "recommended.yaml",
            "tenet:portable", "portable.yaml");

    private BuiltInRulesets() {}

    static Optional<String> text(String name) {
        String file = FILES.get(name);
        try (InputStream in =
                file == null ? null : BuiltInRulesets.class.getResourceAsStream("/dev/tenet/linter/rulesets/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
