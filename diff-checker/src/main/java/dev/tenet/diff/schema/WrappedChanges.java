package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.schema.Obligation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a schema became one of several alternatives, or the only one that is left: what was a card is a card or an invoice now. That
 * is one change, not the loss of all that the schema says.
 *
 * @param several the side that has alternatives, and nothing beside them
 * @param keyword {@code oneOf} or {@code anyOf}
 */
record WrappedChanges(Side several, String keyword) {
    private static final Set<String> BESIDE = Set.of("discriminator", "title", "description", "example", "deprecated");

    /** Empty where no side is an alternative of the other. */
    static Optional<WrappedChanges> of(SchemaPair pair) {
        if (pair.base().hasAlternatives() == pair.revision().hasAlternatives()) {
            return Optional.empty();
        }
        Side several = pair.base().hasAlternatives() ? Side.BASE : Side.REVISION;
        List<Place> plain = pair.side(several.other()).roots();
        List<Part> parts = pair.side(several).parts();
        if (plain.size() != 1 || parts.size() != 1 || !(parts.get(0).place().node() instanceof ObjectNode object)) {
            return Optional.empty();
        }
        String keyword = object.has("oneOf") ? "oneOf" : "anyOf";
        boolean alone = object.keys().stream()
                .allMatch(key -> key.equals(keyword) || BESIDE.contains(key) || key.startsWith("x-"));
        Pairs<Place> branches = BranchMatcher.matchSame(
                plain,
                parts.get(0).place().find(keyword).map(EffectiveSchema::items).orElse(List.of()));
        return alone && !branches.matched().isEmpty()
                ? Optional.of(new WrappedChanges(several, keyword))
                : Optional.empty();
    }

    void tell(SchemaPair pair, Facts facts) {
        List<Obligation> ofSeveral = pair.demands(several, AlternativeChanges.group(keyword));
        List<Obligation> ofOne = List.of(
                pair.demand(several.other(), pair.side(several.other()).roots().get(0)));
        boolean added = several == Side.REVISION;
        boolean one = keyword.equals("oneOf");
        Optional<Place> place = pair.side(several).first(keyword);
        facts.demand(
                added
                        ? one ? CompositionRule.ONE_OF_ADDED : CompositionRule.ANY_OF_ADDED
                        : one ? CompositionRule.ONE_OF_REMOVED : CompositionRule.ANY_OF_REMOVED,
                added
                        ? "is one of several alternatives (" + keyword + ") now"
                        : "is no longer one of several alternatives (" + keyword + ")",
                added ? Optional.empty() : place,
                added ? place : Optional.empty(),
                added ? ofOne : ofSeveral,
                added ? ofSeveral : ofOne,
                SchemaFact.Judging.BY_CONTAINMENT);
    }
}
