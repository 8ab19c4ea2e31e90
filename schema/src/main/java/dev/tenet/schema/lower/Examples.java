package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;

/** The values that an author gives as examples: good raw material for witnesses. */
final class Examples {
    private static final int MOST = 4;
    private static final int LONGEST = 80;

    private Examples() {}

    /** The examples of a schema, or of what it refers to. */
    static List<Node> of(Place place) {
        List<Node> found = new ArrayList<>();
        Place at = place;
        for (int hops = 0; hops < 8 && found.isEmpty(); hops++) {
            collect(at, found);
            Place reference = at.get("$ref");
            if (reference == null
                    || !(reference.node() instanceof StringNode target)
                    || !(at.document().resolve(target.value()) instanceof Resolution.Resolved resolved)) {
                break;
            }
            at = resolved.place();
        }
        return found;
    }

    private static void collect(Place place, List<Node> into) {
        if (!(place.node() instanceof ObjectNode schema)) {
            return;
        }
        schema.find("example").ifPresent(value -> add(value, into));
        if (schema.get("examples") instanceof ArrayNode array) {
            array.items().forEach(value -> add(value, into));
        }
        schema.find("default").ifPresent(value -> add(value, into));
    }

    /** Long texts and large values make no good witness. */
    private static void add(Node value, List<Node> into) {
        if (into.size() < MOST
                && !(value instanceof ObjectNode)
                && value.toString().length() <= LONGEST) {
            into.add(value);
        }
    }
}
