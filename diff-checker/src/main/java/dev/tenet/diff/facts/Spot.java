package dev.tenet.diff.facts;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;

/** A place without its value: what places are told apart by. */
public record Spot(Document document, Pointer pointer) {
    public static Spot of(Place place) {
        return new Spot(place.document(), place.pointer());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && document == that.document && pointer.equals(that.pointer);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document) * 31 + pointer.hashCode();
    }
}
