package dev.tenet.diff.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of each rule: what it means, an example, how to evolve safely. */
public final class RulePages {
    private RulePages() {}

    /** The Markdown page of a rule; empty where there is no such rule. */
    public static Optional<String> page(String id) {
        if (RuleCatalogue.find(id).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream page = RulePages.class.getResourceAsStream("/dev/tenet/diff/rules/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
