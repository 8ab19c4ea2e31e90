package dev.tenet.contract.finding;

import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Range;

/** A spot in a source file, for people ({@code range}) and for tools ({@code pointer}). */
public record Location(Place place) {
    public String source() {
        return place.document().source();
    }

    public Pointer pointer() {
        return place.pointer();
    }

    public Range range() {
        return place.range();
    }
}
