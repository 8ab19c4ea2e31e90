package dev.tenet.linter.recommended;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The error responses of a document that have a body, each once. */
final class ErrorBodies {
    private ErrorBodies() {}

    /** The maps from media types to bodies; of OpenAPI 2.0, the responses themselves. */
    static List<Place> of(Value root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Place> bodies = new ArrayList<>();
        for (Operation operation : Operation.of(root)) {
            for (Place response : operation.responses()) {
                String status = response.trail().token();
                boolean isError = status.startsWith("4") || status.startsWith("5") || status.equals("default");
                Place content = response.to("content");
                if (isError
                        && content.value().size() > 0
                        && seen.add(content.value().node())) {
                    bodies.add(content);
                }
            }
        }
        return bodies;
    }
}
