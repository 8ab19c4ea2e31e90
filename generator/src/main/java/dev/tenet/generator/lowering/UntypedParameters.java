package dev.tenet.generator.lowering;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A parameter that says nothing of its values is a string: the engine leaves out its type, which does not compile. */
final class UntypedParameters implements Step {
    @Override
    public void lower(Draft draft) {
        Stream.concat(
                        OperationSpot.all(draft.root()).stream().flatMap(spot -> spot.parameters().stream()),
                        draft.root().path("components").path("parameters").valueStream())
                .forEach(each -> {
                    if (draft.follow(each) instanceof ObjectNode parameter
                            && parameter.has("name")
                            && !parameter.has("schema")
                            && parameter.path("content").isEmpty()) {
                        parameter.putObject("schema").put("type", "string");
                    }
                });
    }
}
