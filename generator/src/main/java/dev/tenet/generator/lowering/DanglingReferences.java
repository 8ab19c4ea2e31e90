package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A reference to what this document does not have becomes a schema of anything; the engine imports a class that it does not write. */
final class DanglingReferences implements Step {
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");

    @Override
    public void lower(Draft draft) {
        object(draft.root(), false, draft);
    }

    /** @param names whether the members of the object are names that the author chose */
    private static void object(ObjectNode object, boolean names, Draft draft) {
        String reference = names ? "" : object.path("$ref").asString("");
        if (reference.startsWith("#/")
                && draft.root().at(reference.substring(1)).isMissingNode()) {
            draft.warn(
                    "generate-reference",
                    object,
                    "$ref",
                    "there is no \"" + Prose.shown(reference) + "\": the value has any type in generated code");
            object.remove("$ref");
        }
        for (String key : List.copyOf(object.propertyNames())) {
            if (names || !key.startsWith("x-") && !DATA.contains(key)) {
                below(object.get(key), !names && SchemaWalk.MAPS.contains(key), draft);
            }
        }
    }

    private static void below(JsonNode value, boolean names, Draft draft) {
        if (value instanceof ObjectNode object) {
            object(object, names, draft);
        } else if (value.isArray()) {
            value.forEach(each -> below(each, false, draft));
        }
    }
}
