package dev.tenet.project.consumers;

import java.util.Optional;

/**
 * Where it is written what a consumer uses.
 *
 * @param name of the consumer; by default the one that a Pact file gives, or the name of the file
 * @param files a path, or a glob
 */
public record ConsumerSource(Optional<String> name, String files) {

    /** {@code FILE}, or {@code NAME=FILE}. */
    public static ConsumerSource of(String text) {
        int equals = text.indexOf('=');
        int slash = text.indexOf('/');
        boolean named = equals > 0 && (slash < 0 || equals < slash) && equals + 1 < text.length();
        return named
                ? new ConsumerSource(Optional.of(text.substring(0, equals)), text.substring(equals + 1))
                : new ConsumerSource(Optional.empty(), text);
    }
}
