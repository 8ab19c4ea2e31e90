package dev.tenet.diff.match;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.SchemaName;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that generated code gives to what a contract refers to in other files. Whether a schema is a component or a file of its own is
 * how a contract is written, and no matter of names.
 */
public final class ForeignSchemaNames {
    private final Set<String> names = new HashSet<>();

    /** Follows everything that the contract refers to. */
    public ForeignSchemaNames(Contract contract) {
        Set<Spot> seen = new HashSet<>();
        Deque<Place> todo = new ArrayDeque<>();
        todo.add(contract.place());
        while (!todo.isEmpty()) {
            Place place = todo.poll();
            for (String reference : ReferenceTexts.below(place.node())) {
                if (place.document().resolve(reference) instanceof Resolution.Resolved resolved
                        && resolved.place().document() != contract.place().document()
                        && seen.add(Spot.of(resolved.place()))) {
                    names.add(SchemaName.of(resolved.place()));
                    todo.add(resolved.place());
                }
            }
        }
    }

    public boolean has(String name) {
        return names.contains(name);
    }
}
