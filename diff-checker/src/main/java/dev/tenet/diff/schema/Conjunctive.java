package dev.tenet.diff.schema;

import java.util.Set;

/** Tells the keywords that speak of null, too, from those that only speak of one kind of value. */
final class Conjunctive {
    private static final Set<String> FOR_ALL_KINDS =
            Set.of("type", "nullable", "enum", "const", "not", "oneOf", "anyOf", "if", "then", "else");

    private Conjunctive() {}

    static boolean isHeardByNull(Set<String> keywords) {
        return keywords.stream().anyMatch(FOR_ALL_KINDS::contains);
    }
}
