package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.KeywordRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which values an enumeration gained and lost, one fact a value. An enumeration that is marked as open ({@code
 * x-extensible-enum}) may grow: its readers were told.
 */
final class EnumChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("enum", "const");
    private static final String OPEN = "x-extensible-enum";

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Optional<Map<Node, Place>> old = pair.base().enumeration();
        Optional<Map<Node, Place>> now = pair.revision().enumeration();
        if (old.isPresent() && now.isPresent()) {
            compareValues(pair, old.get(), now.get(), facts);
        } else if (now.isPresent()) {
            facts.keyword(KeywordRule.ENUM_ADDED, "limited to the values " + list(now.get()), "enum", GROUP);
        } else if (old.isPresent()) {
            facts.keyword(
                    KeywordRule.ENUM_REMOVED, "no longer limited to the values " + list(old.get()), "enum", GROUP);
        }
    }

    private static void compareValues(SchemaPair pair, Map<Node, Place> old, Map<Node, Place> now, Facts facts) {
        Level most = isOpen(pair) ? Level.WARNING : Level.ERROR;
        now.forEach((value, place) -> {
            if (!old.containsKey(value)) {
                facts.demand(
                        KeywordRule.ENUM_VALUE_ADDED,
                        "value " + Texts.shortened(value) + " added to the enumeration",
                        Optional.empty(),
                        Optional.of(place),
                        List.of(pair.demand(
                                Side.BASE,
                                Written.anythingBut(value, pair.base().place()))),
                        List.of(),
                        SchemaFact.Judging.BY_CONTAINMENT.atMost(most));
            }
        });
        old.forEach((value, place) -> {
            if (!now.containsKey(value)) {
                facts.demand(
                        KeywordRule.ENUM_VALUE_REMOVED,
                        "value " + Texts.shortened(value) + " removed from the enumeration",
                        Optional.of(place),
                        Optional.empty(),
                        List.of(),
                        List.of(pair.demand(
                                Side.REVISION,
                                Written.anythingBut(value, pair.revision().place()))),
                        SchemaFact.Judging.BY_CONTAINMENT);
            }
        });
    }

    private static boolean isOpen(SchemaPair pair) {
        return pair.base().values(OPEN).stream()
                .anyMatch(place ->
                        place.node() instanceof ArrayNode || place.node() instanceof BooleanNode is && is.value());
    }

    private static String list(Map<Node, Place> values) {
        return Texts.shortened(ArrayNode.of(List.copyOf(values.keySet())));
    }
}
