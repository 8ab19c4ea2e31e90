package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.KeywordRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which values an enumeration gained and lost, one fact a value, or one fact for all where they are many. An enumeration that is marked as open ({@code
 * x-extensible-enum}) may grow: its readers were told.
 */
final class EnumChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("enum", "const");
    private static final int SHOWN_ONE_BY_ONE = 20;
    private static final int EXAMPLES = 3;
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
        Map<Node, Place> added = without(now, old);
        Map<Node, Place> removed = without(old, now);
        if (added.size() > SHOWN_ONE_BY_ONE) {
            facts.demand(
                    KeywordRule.ENUM_VALUE_ADDED,
                    several(added) + " added to the enumeration",
                    pair.base().first("enum"),
                    pair.revision().first("enum"),
                    List.of(pair.demand(
                            Side.BASE,
                            Written.anythingBut(
                                    List.copyOf(added.keySet()), pair.base().place()))),
                    List.of(),
                    SchemaFact.Judging.BY_CONTAINMENT.atMost(most));
            open(pair, facts);
        } else {
            added.forEach((value, place) -> {
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
                open(pair, facts);
            });
        }
        if (removed.size() > SHOWN_ONE_BY_ONE) {
            facts.demand(
                    KeywordRule.ENUM_VALUE_REMOVED,
                    several(removed) + " removed from the enumeration",
                    pair.base().first("enum"),
                    pair.revision().first("enum"),
                    List.of(),
                    List.of(pair.demand(
                            Side.REVISION,
                            Written.anythingBut(
                                    List.copyOf(removed.keySet()),
                                    pair.revision().place()))),
                    SchemaFact.Judging.BY_CONTAINMENT);
        } else {
            removed.forEach((value, place) -> {
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
            });
        }
    }

    /** Code that was generated of an open enumeration takes any value. */
    private static void open(SchemaPair pair, Facts facts) {
        if (isOpen(pair)) {
            facts.lastInSource(Level.INFO);
        }
    }

    private static Map<Node, Place> without(Map<Node, Place> values, Map<Node, Place> known) {
        Map<Node, Place> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(known.keySet());
        return others;
    }

    /** {@code 10,000 values (such as "a", "b" and "c")}. */
    private static String several(Map<Node, Place> values) {
        List<String> some = values.keySet().stream()
                .map(Texts::shortened)
                .sorted()
                .limit(EXAMPLES)
                .toList();
        return String.format(Locale.ROOT, "%,d values (such as %s)", values.size(), String.join(", ", some));
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
