package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.schema.Obligation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which alternatives of {@code oneOf} or {@code anyOf} came and went.
 *
 * @param keyword {@code oneOf} or {@code anyOf}
 */
record AlternativeChanges(String keyword, CompositionRule added, CompositionRule removed) implements SchemaRule {

    static Set<String> group(String keyword) {
        return Set.of(keyword, "discriminator");
    }

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        List<Place> old = pair.base().alternatives(keyword);
        List<Place> now = pair.revision().alternatives(keyword);
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            compareBranches(
                    pair,
                    BranchMatcher.match(EffectiveSchema.items(old.get(i)), EffectiveSchema.items(now.get(i))),
                    facts);
        }
        if (old.size() < now.size()) {
            String message = "split into alternatives by " + keyword;
            facts.demand(
                    added,
                    message,
                    Optional.empty(),
                    Optional.of(now.get(old.size())),
                    List.of(),
                    pair.demands(Side.REVISION, group(keyword)),
                    SchemaFact.Judging.BY_CONTAINMENT);
        } else if (old.size() > now.size()) {
            facts.demand(
                    removed,
                    "no longer split into alternatives by " + keyword,
                    Optional.of(old.get(now.size())),
                    Optional.empty(),
                    pair.demands(Side.BASE, group(keyword)),
                    List.of(),
                    SchemaFact.Judging.BY_CONTAINMENT);
        }
    }

    private void compareBranches(SchemaPair pair, Pairs<Place> branches, Facts facts) {
        List<Obligation> base = pair.demands(Side.BASE, group(keyword));
        List<Obligation> revision = pair.demands(Side.REVISION, group(keyword));
        for (Place branch : branches.added()) {
            facts.demand(
                    CompositionRule.ALTERNATIVE_ADDED,
                    "alternative " + name(branch) + " added to " + keyword,
                    Optional.empty(),
                    Optional.of(branch),
                    base,
                    pair.scope().baseSends() ? List.of() : revision,
                    SchemaFact.Judging.BY_CONTAINMENT);
        }
        for (Place branch : branches.removed()) {
            facts.demand(
                    CompositionRule.ALTERNATIVE_REMOVED,
                    "alternative " + name(branch) + " removed from " + keyword,
                    Optional.of(branch),
                    Optional.empty(),
                    pair.scope().baseSends() ? base : List.of(),
                    revision,
                    SchemaFact.Judging.BY_CONTAINMENT);
        }
    }

    private static String name(Place branch) {
        return PartCollector.target(branch)
                .map(place -> place.pointer().last())
                .or(() -> branch.find("title").map(title -> Texts.plain(title.node())))
                .or(() -> branch.find("const").map(value -> Texts.shortened(value.node())))
                .or(() -> branch.find("type").map(type -> Texts.plain(type.node())))
                .orElse(branch.pointer().last());
    }
}
