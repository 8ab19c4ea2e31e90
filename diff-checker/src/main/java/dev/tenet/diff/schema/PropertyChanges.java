package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.ObjectRule;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which properties came and went, and which became required or optional. */
final class PropertyChanges implements SchemaRule {
    /** What the side that does not know a property may ask of it nevertheless. */
    private static final Set<String> OTHERS =
            Set.of("additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Set<String> old = pair.base().properties().keySet();
        Set<String> now = pair.revision().properties().keySet();
        for (String name : now) {
            if (!old.contains(name)) {
                added(pair, name, facts);
            }
        }
        for (String name : old) {
            if (!now.contains(name)) {
                removed(pair, name, facts);
            }
        }
        requiredness(pair, facts);
    }

    private static void added(SchemaPair pair, String name, Facts facts) {
        EffectiveSchema property = pair.revision().property(name).orElseThrow();
        if (pair.revision().leavesOut(property)) {
            return;
        }
        boolean required = pair.revision().required().containsKey(name);
        boolean wasRequired = pair.base().required().containsKey(name);
        facts.demand(
                required && !wasRequired ? ObjectRule.REQUIRED_PROPERTY_ADDED : ObjectRule.PROPERTY_ADDED,
                (required && !wasRequired ? "required property '" : "property '") + name + "' added",
                Optional.empty(),
                Optional.of(property.roots().get(0)),
                pair.demands(Side.BASE, OTHERS),
                owned(pair, Side.REVISION, name, property, required && !wasRequired),
                SchemaFact.Judging.BY_CONTAINMENT.lasting());
    }

    private static void removed(SchemaPair pair, String name, Facts facts) {
        EffectiveSchema property = pair.base().property(name).orElseThrow();
        if (pair.base().leavesOut(property)) {
            return;
        }
        boolean required = pair.base().required().containsKey(name)
                && !pair.revision().required().containsKey(name);
        facts.demand(
                ObjectRule.PROPERTY_REMOVED,
                (required ? "required property '" : "property '") + name + "' removed",
                Optional.of(property.roots().get(0)),
                Optional.empty(),
                owned(pair, Side.BASE, name, property, required),
                pair.demands(Side.REVISION, OTHERS),
                SchemaFact.Judging.BY_CONTAINMENT.lasting().atLeast(Level.WARNING));
    }

    /** What the side that has the property asks of it. */
    private static List<Obligation> owned(
            SchemaPair pair, Side side, String name, EffectiveSchema property, boolean required) {
        List<Obligation> demands = new ArrayList<>();
        if (required) {
            demands.add(
                    pair.demand(side, Written.requiring(name, pair.side(side).place())));
        }
        property.roots().forEach(place -> demands.add(pair.demand(side, new Step.Property(name), place)));
        return demands;
    }

    private static void requiredness(SchemaPair pair, Facts facts) {
        Map<String, Place> old = pair.base().required();
        Map<String, Place> now = pair.revision().required();
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<EffectiveSchema> before = pair.base().property(name);
            Optional<EffectiveSchema> after = pair.revision().property(name);
            boolean came = !old.containsKey(name) && before.isEmpty() && after.isPresent();
            boolean went = !now.containsKey(name) && before.isPresent() && after.isEmpty();
            boolean wasAsked = old.containsKey(name) && !isLeftOut(pair.base(), before);
            boolean isAsked = now.containsKey(name) && !isLeftOut(pair.revision(), after);
            if (wasAsked == isAsked || came || went) {
                continue;
            }
            Side asking = isAsked ? Side.REVISION : Side.BASE;
            List<Obligation> demand = List.of(pair.demand(
                    asking, Written.requiring(name, pair.side(asking).place())));
            if (old.containsKey(name) && now.containsKey(name)) {
                // required as before, but no part of what is sent on one side
                AccessChanges.ofRequired(name, before.orElseThrow(), after.orElseThrow(), isAsked, demand, facts);
                continue;
            }
            facts.demand(
                    isAsked ? ObjectRule.PROPERTY_BECAME_REQUIRED : ObjectRule.PROPERTY_BECAME_OPTIONAL,
                    "property '" + name + (isAsked ? "' is now required" : "' is no longer required"),
                    Optional.ofNullable(old.get(name)).or(() -> place(before)),
                    Optional.ofNullable(now.get(name)).or(() -> place(after)),
                    isAsked ? List.of() : demand,
                    isAsked ? demand : List.of(),
                    SchemaFact.Judging.BY_CONTAINMENT);
        }
    }

    private static Optional<Place> place(Optional<EffectiveSchema> property) {
        return property.map(schema -> schema.roots().get(0));
    }

    private static boolean isLeftOut(EffectiveSchema owner, Optional<EffectiveSchema> property) {
        return property.isPresent() && owner.leavesOut(property.get());
    }
}
