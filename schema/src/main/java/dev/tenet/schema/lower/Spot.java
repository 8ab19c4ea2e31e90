package dev.tenet.schema.lower;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;

/** Where a schema stands, as a key. */
record Spot(Document document, Pointer pointer) {
    static Spot of(Place place) {
        return new Spot(place.document(), place.pointer());
    }

    // written out, see docs/decisions/0009
    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && document.equals(that.document) && pointer.equals(that.pointer);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + pointer.hashCode();
    }
}
