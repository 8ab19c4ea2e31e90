package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of one keyword on both sides. */
record Values(List<Place> base, List<Place> revision) {

    static Values of(SchemaPair pair, String keyword) {
        return new Values(pair.base().values(keyword), pair.revision().values(keyword));
    }

    boolean areSame() {
        return nodes(base).equals(nodes(revision));
    }

    boolean areAdded() {
        return base.isEmpty() && !revision.isEmpty();
    }

    boolean areRemoved() {
        return !base.isEmpty() && revision.isEmpty();
    }

    Optional<Place> oldPlace() {
        return base.stream().findFirst();
    }

    Optional<Place> newPlace() {
        return revision.stream().findFirst();
    }

    String oldText() {
        return text(base);
    }

    String newText() {
        return text(revision);
    }

    private static String text(List<Place> places) {
        return String.join(" and ", nodes(places).stream().map(Texts::shortened).toList());
    }

    private static Set<Node> nodes(List<Place> places) {
        Set<Node> nodes = new LinkedHashSet<>();
        places.forEach(place -> nodes.add(place.node()));
        return nodes;
    }
}
