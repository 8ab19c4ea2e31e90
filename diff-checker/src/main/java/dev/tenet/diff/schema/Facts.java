package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Rule;
import dev.tenet.schema.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the facts about one pair of schemas. */
final class Facts {
    /** Keywords that speak of properties which nobody declared: senders that send these nevertheless are thought of, too. */
    private static final Set<String> ABOUT_UNDECLARED = Set.of(
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
            "propertyNames",
            "maxProperties",
            "dependentSchemas",
            "dependentRequired");

    private final SchemaPair pair;
    private final List<SchemaFact> found = new ArrayList<>();

    Facts(SchemaPair pair) {
        this.pair = pair;
    }

    SchemaPair pair() {
        return pair;
    }

    List<SchemaFact> found() {
        return found;
    }

    void add(SchemaFact fact) {
        found.add(fact);
    }

    /** Gives the last fact another level for generated code. */
    void lastInSource(Level level) {
        found.set(found.size() - 1, found.get(found.size() - 1).inSource(level));
    }

    /** Keywords that say something else now: at stake is what they ask on each side. */
    void keyword(Rule rule, String message, String keyword, Set<String> group) {
        keyword(rule, message, pair.base().first(keyword), pair.revision().first(keyword), group);
    }

    void keyword(Rule rule, String message, Optional<Place> base, Optional<Place> revision, Set<String> group) {
        add(new SchemaFact(
                rule,
                pair,
                message,
                orOwner(base, Side.BASE, revision),
                orOwner(revision, Side.REVISION, base),
                pair.demands(Side.BASE, group),
                pair.demands(Side.REVISION, group),
                group.stream().anyMatch(ABOUT_UNDECLARED::contains)
                        ? SchemaFact.Judging.BY_OPEN_CONTAINMENT
                        : SchemaFact.Judging.BY_CONTAINMENT,
                Optional.empty()));
    }

    /** Something that one side says and the other does not; at stake is what each asks of it. */
    void demand(
            Rule rule,
            String message,
            Optional<Place> base,
            Optional<Place> revision,
            List<Obligation> baseDemands,
            List<Obligation> revisionDemands,
            SchemaFact.Judging judging) {
        add(new SchemaFact(
                rule,
                pair,
                message,
                orOwner(base, Side.BASE, revision),
                orOwner(revision, Side.REVISION, base),
                baseDemands,
                revisionDemands,
                judging,
                Optional.empty()));
    }

    /** Something that constrains no payload. */
    void note(Rule rule, String message, Optional<Place> base, Optional<Place> revision) {
        demand(rule, message, base, revision, List.of(), List.of(), SchemaFact.Judging.BY_RULE);
    }

    /** What is not there is shown by the schema that lacks it: the one in the place of that which has it, if there is one. */
    private Optional<Place> orOwner(Optional<Place> place, Side side, Optional<Place> other) {
        if (place.isPresent()) {
            return place;
        }
        EffectiveSchema lacking = pair.side(side);
        String had = other.map(it -> it.pointer().toString()).orElse("");
        return lacking.parts().stream()
                .map(Part::place)
                .filter(part -> had.startsWith(part.pointer() + "/"))
                .max(Comparator.comparingInt(part -> part.pointer().toString().length()))
                .or(() -> Optional.of(lacking.place()));
    }
}
