package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which members of a map of schemas came and went.
 *
 * @param keyword such as {@code patternProperties} or {@code dependentSchemas}
 */
record MemberChanges(String keyword, String noun, Rule added, Rule removed) implements SchemaRule {

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Map<String, List<Place>> old = pair.base().members(keyword);
        Map<String, List<Place>> now = pair.revision().members(keyword);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            boolean before = old.containsKey(name);
            boolean after = now.containsKey(name);
            if (before != after) {
                facts.keyword(
                        after ? added : removed,
                        noun + " '" + name + (after ? "' added" : "' removed"),
                        first(old.get(name)),
                        first(now.get(name)),
                        Set.of(keyword));
            }
        }
    }

    private static Optional<Place> first(@Nullable List<Place> places) {
        return Optional.ofNullable(places).map(list -> list.get(0));
    }
}
