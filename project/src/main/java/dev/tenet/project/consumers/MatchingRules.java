package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The matching rules of a message: where its values are only examples.
 *
 * @param places {@code body}, {@code query}, {@code header}, {@code path}, {@code status}: what they are about
 * @param freeKeys whether they say that the names of properties are only examples
 */
record MatchingRules(Set<String> places, MatcherPaths ofBody, boolean freeKeys) {
    private static final Set<String> OF_KEYS = Set.of("values", "eachKey", "eachValue");

    static MatchingRules of(ObjectNode message) {
        Set<String> places = new HashSet<>();
        List<List<String>> body = new ArrayList<>();
        boolean free = false;
        if (message.get("matchingRules") instanceof ObjectNode rules) {
            for (String key : rules.keys()) {
                if (key.startsWith("$")) {
                    List<String> steps = MatcherPaths.steps(key);
                    String place = steps.isEmpty() ? "" : steps.get(0).equals("headers") ? "header" : steps.get(0);
                    places.add(place);
                    if (place.equals("body")) {
                        body.add(steps.subList(1, steps.size()));
                        free |= key.endsWith(".*");
                    }
                } else {
                    places.add(key);
                    if (key.equals("body") && rules.get(key) instanceof ObjectNode paths) {
                        for (String path : paths.keys()) {
                            if (!isExact(paths.get(path))) {
                                body.add(MatcherPaths.steps(path));
                            }
                            free |= isAboutKeys(paths.get(path)) || path.endsWith(".*");
                        }
                    }
                }
            }
        }
        return new MatchingRules(places, new MatcherPaths(body), free);
    }

    boolean concern(String place) {
        return places.contains(place);
    }

    private static boolean isExact(@Nullable Node rule) {
        List<String> kinds = kinds(rule);
        return !kinds.isEmpty() && kinds.stream().allMatch("equality"::equals);
    }

    private static boolean isAboutKeys(@Nullable Node rule) {
        return kinds(rule).stream().anyMatch(OF_KEYS::contains);
    }

    private static List<String> kinds(@Nullable Node rule) {
        return rule instanceof ObjectNode object && object.get("matchers") instanceof ArrayNode matchers
                ? matchers.items().stream()
                        .map(each ->
                                each instanceof ObjectNode matcher && matcher.get("match") instanceof StringNode name
                                        ? name.value()
                                        : "")
                        .toList()
                : List.of();
    }
}
