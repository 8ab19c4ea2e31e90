package dev.tenet.report.run;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the revision to point for what is gone: the key of the nearest thing around it that still stands. */
final class StandingSpot {
    private final Comparison comparison;
    private final @Nullable Document revision;

    StandingSpot(Comparison comparison) {
        this.comparison = comparison;
        this.revision = comparison.changes().stream()
                .map(Finding::revision)
                .flatMap(Optional::stream)
                .map(at -> at.place().document())
                .filter(document ->
                        document.source().equals(comparison.revision().source()))
                .findFirst()
                .orElse(null);
    }

    Spot of(Optional<Location> gone) {
        boolean known = gone.filter(at -> at.source().equals(comparison.base().source()))
                .isPresent();
        if (revision == null || !known) {
            return Spot.top(comparison.revision().source());
        }
        Place at = revision.place();
        Spot spot = Spot.top(revision.source());
        for (String token : gone.orElseThrow().pointer().tokens()) {
            Place below = at.get(token);
            if (below == null || !(at.node() instanceof ObjectNode object) || !isContainer(below.node())) {
                break;
            }
            spot = new Spot(
                    revision.source(),
                    revision.keyRange(object, object.position(token)),
                    below.pointer().toString());
            at = below;
        }
        return spot;
    }

    private static boolean isContainer(Node node) {
        return node instanceof ObjectNode || node instanceof ArrayNode;
    }
}
