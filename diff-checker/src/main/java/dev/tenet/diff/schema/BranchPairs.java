package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.diff.match.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pairs of schemas inside keywords that are no plain conjunction; under {@code not} and {@code if} narrow and wide change places. */
final class BranchPairs {
    private static final List<String> CONDITION = List.of("if", "then", "else");
    private static final List<String> CONTAINS = List.of("contains", "minContains", "maxContains");

    private final SchemaPair pair;
    private final List<SchemaPair> branches = new ArrayList<>();

    private BranchPairs(SchemaPair pair) {
        this.pair = pair;
    }

    static List<SchemaPair> of(SchemaPair pair) {
        BranchPairs pairs = new BranchPairs(pair);
        pairs.alternatives("oneOf");
        pairs.alternatives("anyOf");
        pairs.single("not", true, List.of("not"));
        pairs.single("if", true, CONDITION);
        pairs.single("then", false, CONDITION);
        pairs.single("else", false, CONDITION);
        pairs.single("contains", false, CONTAINS);
        pairs.single("propertyNames", false, List.of("propertyNames"));
        pairs.single("unevaluatedProperties", false, List.of("unevaluatedProperties"));
        pairs.single("unevaluatedItems", false, List.of("unevaluatedItems"));
        pairs.members("dependentSchemas");
        return pairs.branches;
    }

    private void alternatives(String keyword) {
        List<Place> old = pair.base().alternatives(keyword);
        List<Place> now = pair.revision().alternatives(keyword);
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            Pairs<Place> matched =
                    BranchMatcher.match(EffectiveSchema.items(old.get(i)), EffectiveSchema.items(now.get(i)));
            for (Pairs.Pair<Place> each : matched.matched()) {
                branches.add(pair.branch(each.base(), each.revision(), false, List.of(keyword, "discriminator"), ""));
            }
        }
    }

    private void single(String keyword, boolean turned, List<String> group) {
        List<Place> old = pair.base().values(keyword);
        List<Place> now = pair.revision().values(keyword);
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            branches.add(pair.branch(old.get(i), now.get(i), turned, group, "(" + keyword + ")"));
        }
    }

    private void members(String keyword) {
        Map<String, List<Place>> now = pair.revision().members(keyword);
        pair.base().members(keyword).forEach((name, old) -> {
            List<Place> other = now.get(name);
            if (other != null) {
                branches.add(pair.branch(old.get(0), other.get(0), false, List.of(keyword), "(" + name + ")"));
            }
        });
    }
}
