package dev.tenet.contract;

import java.util.Optional;
import java.util.Set;

/**
 * A part of a document that has a name: a path, a component, a definition.
 *
 * @param section the keys that lead to it, with slashes between them
 */
record PartName(String section, String name) {
    /** Sections at the top of a document. */
    static final Set<String> SECTIONS = Set.of("paths", "webhooks", "definitions", "parameters", "responses");

    /** The part that holds what a reference names; nothing where it names no such part of the same document. */
    static Optional<PartName> of(String reference) {
        if (!reference.startsWith("#/")) {
            return Optional.empty();
        }
        String[] tokens = References.decoded(reference.substring(2)).split("/", -1);
        if (tokens.length >= 3 && tokens[0].equals("components")) {
            return Optional.of(new PartName("components/" + plain(tokens[1]), plain(tokens[2])));
        }
        return tokens.length >= 2 && SECTIONS.contains(tokens[0])
                ? Optional.of(new PartName(tokens[0], plain(tokens[1])))
                : Optional.empty();
    }

    private static String plain(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
