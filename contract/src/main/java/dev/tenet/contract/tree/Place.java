package dev.tenet.contract.tree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node and where it stands: what every reader of a contract passes around. */
public record Place(Document document, Pointer pointer, Node node) {

    /** The member of this object with that key, or null where this is no object or has no such key. */
    public @Nullable Place get(String key) {
        if (node instanceof ObjectNode object) {
            Node value = object.get(key);
            if (value != null) {
                return new Place(document, pointer.child(key), value);
            }
        }
        return null;
    }

    public Optional<Place> find(String key) {
        return Optional.ofNullable(get(key));
    }

    /** The item of this array; there must be one. */
    public Place item(int index) {
        return new Place(document, pointer.child(index), ((ArrayNode) node).get(index));
    }

    /** The member at a position of this object, in file order. */
    public Place member(int position) {
        ObjectNode object = (ObjectNode) node;
        return new Place(document, pointer.child(object.key(position)), object.value(position));
    }

    public Range range() {
        return document.range(node);
    }

    /** Whether both are the same spot of the same document. */
    public boolean isSameSpot(Place other) {
        return document == other.document && pointer.equals(other.pointer);
    }

    @Override
    public String toString() {
        return document.source() + "#" + pointer;
    }
}
