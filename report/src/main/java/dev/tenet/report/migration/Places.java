package dev.tenet.report.migration;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to a place in it. */
final class Places {
    private Places() {}

    /** From the root down to the place itself, as far as it is there. */
    static List<Place> leadingTo(Location location) {
        List<Place> places = new ArrayList<>();
        Place at = location.place().document().place();
        places.add(at);
        for (String token : location.pointer().tokens()) {
            Place below = at.node() instanceof ArrayNode array ? item(at, array, token) : at.get(token);
            if (below == null) {
                break;
            }
            places.add(below);
            at = below;
        }
        return places;
    }

    private static @Nullable Place item(Place at, ArrayNode array, String token) {
        return token.matches("\\d{1,9}") && Integer.parseInt(token) < array.size()
                ? at.item(Integer.parseInt(token))
                : null;
    }
}
