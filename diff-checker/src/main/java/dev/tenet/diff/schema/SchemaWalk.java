package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Spot;
import dev.tenet.diff.match.Subtypes;
import dev.tenet.diff.match.UnchangedParts;
import dev.tenet.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks two schemas side by side, from the payload inwards, nearest first, and lets every rule look at each pair. What is the same text is not entered;
 * what means the same is only searched for annotations.
 */
final class SchemaWalk {
    private final UnchangedParts unchanged;
    private final Subtypes subtypes;
    private final Containment containment;

    SchemaWalk(UnchangedParts unchanged, Subtypes subtypes, Containment containment) {
        this.unchanged = unchanged;
        this.subtypes = subtypes;
        this.containment = containment;
    }

    /** A pair to look at; {@code same} where it is known to mean the same on both sides. */
    private record Visit(SchemaPair pair, boolean same) {}

    /** What makes two visits the same. */
    private record Key(List<Spot> base, List<Spot> revision, boolean baseSends, boolean inBranch, boolean same) {
        static Key of(Visit visit) {
            SchemaPair pair = visit.pair();
            return new Key(
                    spots(pair.base()),
                    spots(pair.revision()),
                    pair.scope().baseSends(),
                    pair.scope().enclosing().isPresent(),
                    visit.same());
        }

        private static List<Spot> spots(EffectiveSchema schema) {
            return schema.roots().stream()
                    .map(root -> Spot.of(behindReference(root)))
                    .toList();
        }
    }

    /**
     * What the walk saw.
     *
     * @param heirs the schemas of either side that may stand for one on the way, and are no part of it
     * @param congruent whether both schemas mean the same, as far as they say anything else than the facts tell
     */
    record Seen(List<SchemaFact> facts, List<Heir> heirs, boolean congruent) {}

    /** A schema that may stand where another is asked for; one side only may have it. */
    record Heir(SchemaPair at, String name, Optional<Place> base, Optional<Place> revision) {}

    Seen look(SchemaPair root) {
        List<SchemaFact> found = new ArrayList<>();
        List<Heir> heirs = new ArrayList<>();
        boolean congruent = true;
        Set<Key> seen = new HashSet<>();
        Deque<Visit> todo = new ArrayDeque<>();
        todo.add(new Visit(root, false));
        while (!todo.isEmpty()) {
            Visit visit = todo.poll();
            if (!seen.add(Key.of(visit))) {
                continue;
            }
            found.addAll(names(visit.pair()));
            if (isUnchanged(visit.pair())) {
                continue;
            }
            if (visit.pair().base().isUnresolved() || visit.pair().revision().isUnresolved()) {
                continue; // that a reference leads nowhere is told of the document
            }
            boolean same = visit.same() || isSame(visit.pair());
            Facts facts = new Facts(visit.pair());
            if (!same) {
                payloads(visit.pair(), facts);
                if (!facts.found().isEmpty() || !Congruence.holds(visit.pair())) {
                    same = isEqual(visit.pair());
                    congruent &= same;
                }
                if (same) {
                    facts.found().clear();
                }
            }
            SchemaRules.OF_ANNOTATIONS.forEach(rule -> rule.compare(visit.pair(), facts));
            found.addAll(facts.found());
            heirs.addAll(heirs(visit.pair(), root));
            boolean below = same;
            ChildPairs.of(visit.pair()).forEach(child -> todo.add(new Visit(child, below)));
            BranchPairs.of(visit.pair()).forEach(branch -> todo.add(new Visit(branch, below)));
        }
        return new Seen(found, heirs, congruent);
    }

    /** Two schemas of the same text may have different names. */
    private static List<SchemaFact> names(SchemaPair pair) {
        Facts facts = new Facts(pair);
        new TypeNameChanges().compare(pair, facts);
        return facts.found();
    }

    /** Under a keyword that turns the direction, nobody sends what may stand there. */
    private List<Heir> heirs(SchemaPair pair, SchemaPair root) {
        List<Heir> found = new ArrayList<>();
        if (pair.scope().baseSends() == root.scope().baseSends()) {
            Map<String, Place> before = subtypes(pair.base());
            Map<String, Place> now = subtypes(pair.revision());
            before.forEach((name, old) -> {
                Optional<Place> same = Optional.ofNullable(now.get(name));
                if (same.isPresent() || !has(now, old)) {
                    found.add(new Heir(pair, name, Optional.of(old), same));
                }
            });
            now.forEach((name, place) -> {
                if (!before.containsKey(name) && !has(before, place)) {
                    found.add(new Heir(pair, name, Optional.empty(), Optional.of(place)));
                }
            });
        }
        return found;
    }

    /** Whether the schema is among them, whatever value means it: that is told with the mapping. */
    private static boolean has(Map<String, Place> heirs, Place schema) {
        return heirs.values().stream().anyMatch(heir -> heir.pointer().equals(schema.pointer()));
    }

    private SortedMap<String, Place> subtypes(EffectiveSchema schema) {
        return schema.roots().size() == 1
                ? subtypes.of(behindReference(schema.roots().get(0)))
                : new TreeMap<>();
    }

    private static Place behindReference(Place root) {
        return root.node() instanceof ObjectNode object && object.size() == 1
                ? PartCollector.target(root).orElse(root)
                : root;
    }

    private static void payloads(SchemaPair pair, Facts facts) {
        WrappedChanges.of(pair)
                .ifPresentOrElse(
                        wrapped -> wrapped.tell(pair, facts),
                        () -> SchemaRules.OF_PAYLOADS.forEach(rule -> rule.compare(pair, facts)));
    }

    private boolean isUnchanged(SchemaPair pair) {
        List<Place> old = pair.base().roots();
        List<Place> now = pair.revision().roots();
        return old.size() == 1 && now.size() == 1 && unchanged.isUnchanged(old.get(0), now.get(0));
    }

    private boolean isSame(SchemaPair pair) {
        Optional<Schema> base = single(pair.base());
        Optional<Schema> revision = single(pair.revision());
        return base.isPresent() && revision.isPresent() && containment.isSame(base.get(), revision.get());
    }

    /** Whether each accepts what the other does, however that is said. */
    private boolean isEqual(SchemaPair pair) {
        Optional<Schema> base = single(pair.base());
        Optional<Schema> revision = single(pair.revision());
        return base.isPresent() && revision.isPresent() && containment.isEqual(base.get(), revision.get());
    }

    private static Optional<Schema> single(EffectiveSchema schema) {
        return schema.roots().size() == 1
                ? Optional.of(schema.schema(schema.roots().get(0)))
                : Optional.empty();
    }
}
