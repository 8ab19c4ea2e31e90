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

    /** What a pointer leads to from here, as far as all of it is there. */
    public Optional<Place> at(Pointer pointer) {
        Place at = this;
        for (String token : pointer.tokens()) {
            Place next = at.node() instanceof ArrayNode array ? item(at, array, token) : at.get(token);
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    private static @Nullable Place item(Place list, ArrayNode array, String token) {
        boolean isIndex = token.matches("[0-9]{1,9}") && Integer.parseInt(token) < array.size();
        return isIndex ? list.item(Integer.parseInt(token)) : null;
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
