package dev.tenet.schema.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which keywords of a schema count. Keywords that only mean something together go together. */
record Wanted(boolean all, Set<String> keywords) {
    static final Wanted ALL = new Wanted(true, Set.of());

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("type", "nullable", "x-nullable"),
            Set.of("minimum", "exclusiveMinimum"),
            Set.of("maximum", "exclusiveMaximum"),
            Set.of("if", "then", "else"),
            Set.of("contains", "minContains", "maxContains"),
            Set.of("prefixItems", "items", "additionalItems"),
            Set.of("dependentRequired", "dependentSchemas", "dependencies"),
            Set.of("oneOf", "anyOf", "discriminator"));

    static Wanted only(Set<String> keywords) {
        Set<String> wanted = new HashSet<>(keywords);
        for (Set<String> group : GROUPS) {
            if (group.stream().anyMatch(keywords::contains)) {
                wanted.addAll(group);
            }
        }
        boolean all = wanted.contains("unevaluatedProperties") || wanted.contains("unevaluatedItems");
        return new Wanted(all, wanted);
    }

    boolean has(String keyword) {
        return all || keywords.contains(keyword);
    }
}
