package dev.tenet.generator.surface;

import dev.tenet.contract.tree.Place;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.lowering.OperationSpot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of one operation in the order of its generated signature: required ones first, the body behind those that are as
 * required as it is. So do all generators of the engine for the languages of the presets.
 */
final class OperationParameters {
    static final String BODY = "body";

    private final Bundle bundle;
    private final OperationSpot spot;
    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    OperationParameters(Bundle bundle, OperationSpot spot) {
        this.bundle = bundle;
        this.spot = spot;
        // An operation's own parameter takes the place of one of its path with the same name.
        spot.parameters().forEach(each -> byName.put(name(follow(each)), each));
    }

    /** What the ledger calls the operation. */
    String key() {
        return "operation:" + spot.operation().path("operationId").asString(spot.name());
    }

    /** As people call it. */
    String title() {
        return spot.operation().path("operationId").asString(spot.name());
    }

    /** Puts known parameters first; says whether that changed anything. */
    boolean arrange(List<String> known) {
        List<String> now = List.copyOf(byName.keySet());
        List<String> wanted = LedgerOrder.of(now, known);
        wanted.remove(BODY);
        List<String> before = signature();
        sort(wanted);
        if (signature().equals(before)) {
            sort(now);
            return false;
        }
        return write();
    }

    private void sort(List<String> names) {
        Map<String, JsonNode> sorted = new LinkedHashMap<>();
        names.forEach(name -> sorted.put(name, byName.get(name)));
        byName.clear();
        byName.putAll(sorted);
    }

    /** All of them become the operation's own: those of a path would stand in front. */
    private boolean write() {
        for (OperationSpot sibling : OperationSpot.all(bundle.root())) {
            if (sibling.item() == spot.item() && sibling.operation() != spot.operation()) {
                new OperationParameters(bundle, sibling).own();
            }
        }
        own();
        spot.item().remove("parameters");
        return true;
    }

    private void own() {
        ArrayNode list = spot.operation().arrayNode();
        byName.values().forEach(list::add);
        spot.operation().set("parameters", list);
    }

    List<String> signature() {
        List<String> signature = new ArrayList<>();
        byName.forEach((name, parameter) -> {
            if (isRequired(parameter)) {
                signature.add(name);
            }
        });
        JsonNode body = follow(spot.operation().path("requestBody"));
        boolean bodyIsRequired = body.path("required").asBoolean(false);
        if (body.isObject() && bodyIsRequired) {
            signature.add(BODY);
        }
        byName.forEach((name, parameter) -> {
            if (!isRequired(parameter)) {
                signature.add(name);
            }
        });
        if (body.isObject() && !bodyIsRequired) {
            signature.add(BODY);
        }
        return List.copyOf(signature);
    }

    private boolean isRequired(JsonNode parameter) {
        return follow(parameter).path("required").asBoolean(false);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Where the author wrote a parameter, or else the operation. */
    Optional<Place> origin(String name) {
        JsonNode parameter = byName.get(name);
        return Optional.ofNullable(parameter)
                .flatMap(each -> bundle.origin(follow(each)))
                .or(() -> bundle.origin(spot.operation()));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("in").asString("") + ":" + parameter.path("name").asString("");
    }

    private JsonNode follow(JsonNode node) {
        String reference = node.path("$ref").asString("");
        JsonNode target = reference.startsWith("#/") ? bundle.root().at(reference.substring(1)) : node;
        return target instanceof ObjectNode ? target : node;
    }
}
