package dev.tenet.diff.match;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which references that lead nowhere the operations of a contract come to, and which stand in an unused corner. */
public final class UsedReferences {
    private final Set<Dangling> dangling = new HashSet<>();

    private record Dangling(Document document, String reference) {}

    /** Follows everything that paths and webhooks refer to. */
    public UsedReferences(Contract contract) {
        Set<Spot> seen = new HashSet<>();
        Deque<Place> todo = new ArrayDeque<>();
        for (String part : List.of("paths", "webhooks")) {
            contract.place().find(part).ifPresent(todo::add);
        }
        while (!todo.isEmpty()) {
            Place place = todo.poll();
            for (String reference : ReferenceTexts.below(place.node())) {
                Resolution resolution = place.document().resolve(reference);
                if (resolution instanceof Resolution.Resolved resolved) {
                    if (seen.add(Spot.of(resolved.place()))) {
                        todo.add(resolved.place());
                    }
                } else {
                    dangling.add(new Dangling(place.document(), reference));
                }
            }
        }
    }

    /** Whether the problem is a reference, and an operation comes to it. */
    public boolean concern(Problem problem) {
        Place place = problem.place();
        return place.node() instanceof StringNode reference
                && dangling.contains(new Dangling(place.document(), reference.value()));
    }
}
