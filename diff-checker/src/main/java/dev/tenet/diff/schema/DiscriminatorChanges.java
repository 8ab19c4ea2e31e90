package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.rules.CompositionRule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells how a discriminator came, went, or names other things; whom it breaks is decided with the alternatives that it selects. Without
 * {@code oneOf} or {@code anyOf} it selects among the schemas that build on its own by {@code allOf}, and constrains nothing itself.
 *
 * @param amongAlternatives which of the two is looked at
 */
record DiscriminatorChanges(boolean amongAlternatives) implements SchemaRule {
    private static final String KEYWORD = "discriminator";
    private static final Set<String> GROUP = Set.of("oneOf", "anyOf", KEYWORD);

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        if ((pair.base().hasAlternatives() || pair.revision().hasAlternatives()) != amongAlternatives) {
            return;
        }
        Optional<Place> old = pair.base().first(KEYWORD);
        Optional<Place> now = pair.revision().first(KEYWORD);
        if (old.isEmpty() && now.isPresent()) {
            lasting(
                    facts,
                    CompositionRule.DISCRIMINATOR_ADDED,
                    "discriminator '" + property(now.get()) + "' added",
                    old,
                    now);
        } else if (old.isPresent() && now.isEmpty()) {
            lasting(
                    facts,
                    CompositionRule.DISCRIMINATOR_REMOVED,
                    "discriminator '" + property(old.get()) + "' removed",
                    old,
                    now);
        } else if (old.isPresent() && now.isPresent()) {
            if (!property(old.get()).equals(property(now.get()))) {
                String message =
                        "discriminator changed from '" + property(old.get()) + "' to '" + property(now.get()) + "'";
                lasting(facts, CompositionRule.DISCRIMINATOR_PROPERTY_CHANGED, message, old, now);
            }
            compareMappings(old.get(), now.get(), facts);
            compareDefaults(old.get(), now.get(), facts);
        }
    }

    /** 3.2: the schema that is meant where no value of the discriminator says so. */
    private void compareDefaults(Place old, Place now, Facts facts) {
        Optional<Place> was = old.find("defaultMapping");
        Optional<Place> is = now.find("defaultMapping");
        String before = was.map(DiscriminatorChanges::target).orElse("nothing");
        String after = is.map(DiscriminatorChanges::target).orElse("nothing");
        if (!before.equals(after)) {
            String message = "discriminator values that are not mapped mean " + after + " now, not " + before;
            fact(facts, CompositionRule.DISCRIMINATOR_MAPPING_CHANGED, message, was, is);
        }
    }

    private void compareMappings(Place old, Place now, Facts facts) {
        TreeMap<String, Place> before = mapping(old);
        TreeMap<String, Place> after = mapping(now);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Optional<Place> was = Optional.ofNullable(before.get(name));
            Optional<Place> is = Optional.ofNullable(after.get(name));
            if (was.isEmpty()) {
                fact(
                        facts,
                        CompositionRule.DISCRIMINATOR_MAPPING_ADDED,
                        "discriminator value '" + name + "' added",
                        was,
                        is);
            } else if (is.isEmpty()) {
                fact(
                        facts,
                        CompositionRule.DISCRIMINATOR_MAPPING_REMOVED,
                        "discriminator value '" + name + "' removed",
                        was,
                        is);
            } else if (amongAlternatives && !target(was.get()).equals(target(is.get()))) {
                String message = "discriminator value '" + name + "' means " + target(is.get()) + " now, not "
                        + target(was.get());
                fact(facts, CompositionRule.DISCRIMINATOR_MAPPING_CHANGED, message, was, is);
            }
        }
    }

    private void lasting(Facts facts, CompositionRule rule, String message, Optional<Place> old, Optional<Place> now) {
        SchemaPair pair = facts.pair();
        facts.demand(
                rule,
                message,
                old,
                now,
                pair.demands(Side.BASE, GROUP),
                pair.demands(Side.REVISION, GROUP),
                judging(rule, SchemaFact.Judging.BY_CONTAINMENT.lasting()));
    }

    /** What was promised of schemas that build on this one is not in its own payloads. */
    private SchemaFact.Judging judging(CompositionRule rule, SchemaFact.Judging ofAlternatives) {
        boolean more =
                rule == CompositionRule.DISCRIMINATOR_ADDED || rule == CompositionRule.DISCRIMINATOR_MAPPING_ADDED;
        return amongAlternatives
                ? ofAlternatives
                : SchemaFact.Judging.BY_RULE.atLeast(more ? Level.INFO : Level.WARNING);
    }

    private void fact(Facts facts, CompositionRule rule, String message, Optional<Place> old, Optional<Place> now) {
        SchemaPair pair = facts.pair();
        facts.demand(
                rule,
                message,
                old,
                now,
                pair.demands(Side.BASE, GROUP),
                pair.demands(Side.REVISION, GROUP),
                judging(rule, SchemaFact.Judging.BY_CONTAINMENT));
    }

    /** 2.0 has the name alone. */
    private static String property(Place discriminator) {
        if (discriminator.node() instanceof StringNode name) {
            return name.value();
        }
        return discriminator
                .find("propertyName")
                .map(place -> Texts.plain(place.node()))
                .orElse("");
    }

    private static TreeMap<String, Place> mapping(Place discriminator) {
        TreeMap<String, Place> mapping = new TreeMap<>();
        Place place = discriminator.get("mapping");
        if (place != null && place.node() instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                mapping.put(object.key(i), place.member(i));
            }
        }
        return mapping;
    }

    private static String target(Place value) {
        String text = Texts.plain(value.node());
        int hash = text.indexOf('#');
        return hash >= 0 && text.startsWith("/", hash + 1)
                ? Pointer.parse(text.substring(hash + 1)).last()
                : text;
    }
}
