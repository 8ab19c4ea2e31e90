package dev.tenet.diff.judge;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.Optional;

/** What an operation names by a reference that leads nowhere: whether it is gone, nobody knows. */
final class Unread {
    private Unread() {}

    static boolean response(Operation operation, String status) {
        Optional<Place> responses = operation.place().find("responses");
        return responses
                .flatMap(map -> map.find(status).or(() -> map.find(status.toLowerCase(java.util.Locale.ROOT))))
                .filter(Unread::isDangling)
                .isPresent();
    }

    /** The body of OpenAPI 2.0 is one of the parameters. */
    static boolean requestBody(Operation operation) {
        return operation.place().find("requestBody").filter(Unread::isDangling).isPresent() || parameter(operation);
    }

    /** Which parameter it would be, the reference does not say. */
    static boolean parameter(Operation operation) {
        Place list = operation.place().get("parameters");
        if (list == null || !(list.node() instanceof ArrayNode array)) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (isDangling(list.item(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDangling(Place place) {
        return place.node() instanceof ObjectNode object
                && object.get("$ref") instanceof StringNode reference
                && place.document().resolve(reference.value()) instanceof Resolution.Unresolved;
    }
}
