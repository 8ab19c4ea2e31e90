package dev.tenet.linter.related;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An operation, or a path item as a whole, that holds a reference.
 *
 * @param name {@code GET /orders}; of a path item its path
 * @param path where it is written
 */
record UsingOperation(String name, List<String> path) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    /**
     * The operation around a reference.
     *
     * @param tokens to the reference
     * @param next how the way goes on behind the reference
     */
    static Optional<UsingOperation> at(List<String> tokens, Optional<String> next) {
        if (tokens.size() < 2
                || !(tokens.get(0).equals("paths") || tokens.get(0).equals("webhooks"))) {
            return Optional.empty();
        }
        String item = tokens.get(1);
        boolean isReference = tokens.size() == 2;
        Optional<String> method = (isReference ? next : Optional.of(tokens.get(2))).filter(METHODS::contains);
        if (method.isEmpty()) {
            return Optional.of(new UsingOperation(item, List.copyOf(tokens.subList(0, 2))));
        }
        return Optional.of(new UsingOperation(
                method.get().toUpperCase(Locale.ROOT) + " " + item,
                List.copyOf(tokens.subList(0, isReference ? 2 : 3))));
    }
}
