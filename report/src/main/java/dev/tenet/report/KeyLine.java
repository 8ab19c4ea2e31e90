package dev.tenet.report;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import org.jspecify.annotations.Nullable;

/** The line of the key that holds a value, which says more than the first line of a value below it. */
public final class KeyLine {
    private KeyLine() {}

    /** The line; the greatest number where the place has no key. */
    public static int of(Location location) {
        Pointer pointer = location.pointer();
        Document document = location.place().document();
        Node parent = pointer.isRoot() ? null : descend(document.root(), pointer.parent());
        int position = parent instanceof ObjectNode object ? object.position(pointer.last()) : -1;
        if (position < 0 || !(parent instanceof ObjectNode object) || object.keyStart(position) < 0) {
            return Integer.MAX_VALUE;
        }
        return document.keyRange(object, position).start().line();
    }

    private static @Nullable Node descend(@Nullable Node node, Pointer pointer) {
        for (String token : pointer.tokens()) {
            if (node instanceof ObjectNode object) {
                node = object.get(token);
            } else if (node instanceof ArrayNode array
                    && token.matches("\\d{1,9}")
                    && Integer.parseInt(token) < array.size()) {
                node = array.get(Integer.parseInt(token));
            } else {
                return null;
            }
        }
        return node;
    }
}
