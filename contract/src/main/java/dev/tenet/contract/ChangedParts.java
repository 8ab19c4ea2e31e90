package dev.tenet.contract;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parts of two versions of a document that a comparison has to look at: what changed, what refers to that, and whatever these refer to.
 * All other parts are the same in both, with everything that they refer to, and so nothing that a comparison has an opinion of.
 */
final class ChangedParts {
    /** What nobody inherits from the top of a document. */
    private static final Set<String> TEXTS = Set.of("info", "tags", "externalDocs");

    private static final String PATHS = "paths";

    private final Outline old;
    private final Outline now;
    private final Function<Node, PartFacts> facts;
    private final Map<PartName, Set<PartName>> needs = new HashMap<>();
    private final Map<PartName, Set<PartName>> neededBy = new HashMap<>();
    private final Set<PartName> changed = new HashSet<>();

    private ChangedParts(Outline old, Outline now, Function<Node, PartFacts> facts) {
        this.old = old;
        this.now = now;
        this.facts = facts;
    }

    /**
     * The parts; nothing where only the whole documents tell.
     *
     * @param facts of a part, which may be remembered: they depend on its value alone
     */
    static Optional<Set<PartName>> of(Outline old, Outline now, Function<Node, PartFacts> facts) {
        ChangedParts parts = new ChangedParts(old, now, facts);
        return parts.isComparable() ? Optional.of(parts.find()) : Optional.empty();
    }

    private boolean isComparable() {
        Set<String> keys = new TreeSet<>(old.rest().keys());
        keys.addAll(now.rest().keys());
        keys.removeAll(TEXTS);
        return keys.stream()
                        .allMatch(key ->
                                Objects.equals(old.rest().get(key), now.rest().get(key)))
                && arePathsThere()
                && isUnambiguous();
    }

    /** Which operation answers in the place of one that is gone, only the whole document tells. */
    private boolean arePathsThere() {
        return old.parts().entrySet().stream()
                .filter(part -> part.getKey().section().equals(PATHS))
                .allMatch(part -> {
                    Node before = part.getValue();
                    Node after = now.parts().get(part.getKey());
                    return before == after
                            || before instanceof ObjectNode had
                                    && after instanceof ObjectNode has
                                    && !had.has("$ref")
                                    && !has.has("$ref")
                                    && had.keys().stream().allMatch(has::has);
                });
    }

    /** Two templates that differ in the names of their parameters alone are a problem of both. */
    private boolean isUnambiguous() {
        Set<String> known = new HashSet<>();
        return now.parts().keySet().stream()
                .filter(part -> part.section().equals(PATHS))
                .allMatch(part -> known.add(part.name().replaceAll("\\{[^}]*}", "{}")));
    }

    private Set<PartName> find() {
        old.parts().forEach((name, before) -> {
            Node after = now.parts().get(name);
            link(name, before);
            if (after != null && after != before && after.fingerprint() != before.fingerprint() || after == null) {
                changed.add(name);
            }
        });
        now.parts().forEach((name, after) -> {
            Node before = old.parts().get(name);
            if (before == null) {
                changed.add(name);
            }
            if (after != before) {
                link(name, after);
            }
        });
        Set<PartName> affected = reached(changed, neededBy);
        affected.addAll(facts.apply(old.rest()).uses());
        affected.addAll(facts.apply(now.rest()).uses());
        return reached(affected, needs);
    }

    private void link(PartName name, Node part) {
        PartFacts of = facts.apply(part);
        for (PartName used : of.uses()) {
            link(name, used);
            if (of.builds()) {
                link(used, name);
            }
        }
    }

    private void link(PartName needing, PartName needed) {
        needs.computeIfAbsent(needing, key -> new HashSet<>()).add(needed);
        neededBy.computeIfAbsent(needed, key -> new HashSet<>()).add(needing);
    }

    private static Set<PartName> reached(Collection<PartName> from, Map<PartName, Set<PartName>> edges) {
        Set<PartName> reached = new HashSet<>(from);
        Deque<PartName> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            for (PartName next : edges.getOrDefault(todo.poll(), Set.of())) {
                if (reached.add(next)) {
                    todo.add(next);
                }
            }
        }
        return reached;
    }

    /** Whether a document can be seen as its parts at all. */
    static boolean isClosed(Outline outline, Function<Node, PartFacts> facts) {
        PartFacts rest = facts.apply(outline.rest());
        return rest.closed()
                && !rest.builds()
                && outline.parts().values().stream()
                        .allMatch(part -> facts.apply(part).closed());
    }
}
