package dev.tenet.diff.facts;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import org.jspecify.annotations.Nullable;

/**
 * The pointer of a place in which items of arrays are named by what they are, not by their index, so that it survives reordering:
 * {@code /paths/~1orders/get/parameters/query:since}.
 */
public final class SemanticPointer {
    private SemanticPointer() {}

    public static String of(Place place) {
        StringBuilder out = new StringBuilder();
        @Nullable Node at = place.document().root();
        for (String token : place.pointer().tokens()) {
            String name = token;
            if (at instanceof ArrayNode array) {
                int index = index(token);
                at = index >= 0 && index < array.size() ? array.get(index) : null;
                name = at == null ? token : name(at, token);
            } else {
                at = at instanceof ObjectNode object ? object.get(token) : null;
            }
            out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }

    private static int index(String token) {
        try {
            return Integer.parseInt(token);
        } catch (NumberFormatException noIndex) {
            return -1;
        }
    }

    private static String name(Node item, String index) {
        if (item instanceof StringNode string) {
            return string.value();
        }
        if (item instanceof ObjectNode object) {
            if (object.get("name") instanceof StringNode name && object.get("in") instanceof StringNode in) {
                return in.value() + ":" + name.value();
            }
            for (String key : new String[] {"$ref", "title", "url", "name"}) {
                if (object.get(key) instanceof StringNode known) {
                    return known.value();
                }
            }
            return index;
        }
        return item instanceof ArrayNode ? index : item.toString();
    }
}
