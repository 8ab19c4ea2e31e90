package dev.tenet.contract.finding;

import dev.tenet.contract.tree.Range;
import java.util.List;

/**
 * The other end of references: the operations that reach a value, or where none does, what refers to it.
 *
 * @param places the first of them, in the order of the document
 * @param count of all
 */
public record UsedBy(List<Place> places, int count) {
    public static final UsedBy NONE = new UsedBy(List.of(), 0);

    public UsedBy {
        places = List.copyOf(places);
    }

    /**
     * An operation, or an object with a {@code $ref}.
     *
     * @param name {@code GET /orders}, or the pointer of the object
     */
    public record Place(String name, List<String> path, Range range, String source) {}
}
