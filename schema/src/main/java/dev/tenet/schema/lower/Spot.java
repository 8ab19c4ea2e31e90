package dev.tenet.schema.lower;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;

/** Where a schema stands, as a key. */
record Spot(Document document, Pointer pointer) {
    static Spot of(Place place) {
        return new Spot(place.document(), place.pointer());
    }
}
