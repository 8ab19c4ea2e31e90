package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Schema;
import dev.tenet.schema.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two schemas that describe the same place of a payload.
 *
 * @param baseSteps from the scope's payload to here, as the base says it
 * @param revisionSteps the same as the revision says it
 * @param path the same for people: {@code lines[].quantity}; empty for the payload itself
 */
record SchemaPair(
        EffectiveSchema base,
        EffectiveSchema revision,
        Scope scope,
        List<Step> baseSteps,
        List<Step> revisionSteps,
        String path) {

    SchemaPair {
        if (base.hasAlternatives() != revision.hasAlternatives()) {
            // one alternative here and several there: they are compared as alternatives
            base = base.withAlternativesApart();
            revision = revision.withAlternativesApart();
        }
    }

    static SchemaPair root(Scope scope, String path) {
        return new SchemaPair(
                EffectiveSchema.of(scope.base()),
                EffectiveSchema.of(scope.revision()),
                scope,
                List.of(),
                List.of(),
                path);
    }

    /** The pair one step further in. */
    SchemaPair child(List<Place> inBase, List<Place> inRevision, Step baseStep, Step revisionStep, String name) {
        return new SchemaPair(
                base.sibling(inBase),
                revision.sibling(inRevision),
                scope,
                plus(baseSteps, baseStep),
                plus(revisionSteps, revisionStep),
                name.startsWith("[") || path.isEmpty() ? path + name : path + "." + name);
    }

    SchemaPair child(List<Place> inBase, List<Place> inRevision, Step step, String name) {
        return child(inBase, inRevision, step, step, name);
    }

    /** The pair inside a keyword that is no plain conjunction. */
    SchemaPair branch(Place inBase, Place inRevision, boolean turned, List<String> keywords, String name) {
        Schema left = base.schema(inBase);
        Schema right = revision.schema(inRevision);
        Scope inner =
                new Scope(left, right, scope.baseSends() != turned, Optional.of(new Scope.Enclosing(this, keywords)));
        return SchemaPair.root(inner, path + name);
    }

    EffectiveSchema side(Side side) {
        return side == Side.BASE ? base : revision;
    }

    List<Step> steps(Side side) {
        return side == Side.BASE ? baseSteps : revisionSteps;
    }

    /** What these keywords of one side ask at this place. */
    List<Obligation> demands(Side side, Set<String> keywords) {
        EffectiveSchema asking = side(side);
        Set<Obligation> demands = new LinkedHashSet<>();
        for (Part part : asking.parts()) {
            boolean has = keywords.stream().anyMatch(keyword -> part.place().get(keyword) != null);
            if (has && part.alternative().isPresent() && Conjunctive.isHeardByNull(keywords)) {
                Part.Keyword alternative = part.alternative().get();
                demands.add(
                        new Obligation(steps(side), asking.schema(alternative.owner()), Set.of(alternative.name())));
            } else if (has) {
                demands.add(new Obligation(steps(side), asking.schema(part.place()), keywords));
            }
        }
        return List.copyOf(demands);
    }

    /** What a schema that nobody wrote would ask at this place. */
    Obligation demand(Side side, Place written) {
        return new Obligation(steps(side), side(side).schema(written), Set.of());
    }

    /** What a schema of one side asks one step further in. */
    Obligation demand(Side side, Step step, Place schema) {
        return new Obligation(plus(steps(side), step), side(side).schema(schema), Set.of());
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }
}
