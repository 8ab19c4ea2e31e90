package dev.tenet.report.migration;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.Optional;

/** What the contract says of the end of a thing: by when, and what to use instead. */
record Ageing(Optional<String> replacement, Optional<String> sunset) {
    /** Of what changed, or of the nearest thing around it that says so; the newer contract has the last word. */
    static Ageing of(Finding change) {
        return new Ageing(
                find(change.revision(), "x-replaced-by").or(() -> find(change.base(), "x-replaced-by")),
                find(change.revision(), "x-sunset").or(() -> find(change.base(), "x-sunset")));
    }

    private static Optional<String> find(Optional<Location> at, String key) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        for (Place place : Places.leadingTo(at.get())) {
            Optional<String> here = text(place.node(), key);
            nearest = here.isPresent() ? here : nearest;
        }
        return nearest;
    }

    private static Optional<String> text(Node node, String key) {
        return node instanceof ObjectNode object && object.get(key) instanceof StringNode text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
