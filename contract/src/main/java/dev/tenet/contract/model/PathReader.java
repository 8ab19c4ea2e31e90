package dev.tenet.contract.model;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Path Item Objects: of paths, webhooks and callbacks. */
final class PathReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Reading reading;
    private final ServerReader servers;
    private final OperationReader operations;

    PathReader(Reading reading, SecurityReader security, ServerReader servers) {
        this.reading = reading;
        this.servers = servers;
        this.operations = new OperationReader(reading, security, servers, new CallbackReader(reading, this));
    }

    List<PathItem> items(Place parent, String key, Inherited inherited) {
        List<PathItem> items = new ArrayList<>();
        for (Place member : reading.members(parent, key)) {
            if (!Reading.isExtension(member)) {
                items.add(item(member, inherited));
            }
        }
        return List.copyOf(items);
    }

    /** A path item with a reference has the operations of both; its own ones win (OpenAPI 3.0 leaves that undefined). */
    PathItem item(Place member, Inherited inherited) {
        String path = member.pointer().last();
        List<Place> layers = layers(member);
        Inherited here = inherited;
        for (Place layer : layers) {
            if (layer.get("servers") != null) {
                here = inherited.withServers(servers.of(layer));
                break;
            }
        }
        Map<String, Operation> found = new LinkedHashMap<>();
        for (Place layer : layers) {
            for (Place operation : operations(layer)) {
                String method = operation.pointer().last();
                if (!found.containsKey(method)) {
                    Inherited effective = here;
                    reading.asObject(operation, method)
                            .ifPresent(
                                    it -> found.put(method, operations.operation(method, path, it, layers, effective)));
                }
            }
        }
        Place place = layers.isEmpty() ? member : layers.get(0);
        boolean onlyReference = layers.size() > 1 && place.node() instanceof ObjectNode object && object.size() == 1;
        return new PathItem(path, onlyReference ? layers.get(1) : place, List.copyOf(found.values()));
    }

    private List<Place> layers(Place member) {
        List<Place> layers = new ArrayList<>();
        for (Place each : reading.chain(member)) {
            if (each.node() instanceof ObjectNode) {
                layers.add(each);
            } else {
                reading.problem(each, "a path item must be an object, not " + Reading.kind(each.node()));
            }
        }
        return layers;
    }

    private List<Place> operations(Place item) {
        List<Place> found = new ArrayList<>();
        ObjectNode object = (ObjectNode) item.node();
        for (int i = 0; i < object.size(); i++) {
            if (isMethod(object.key(i))) {
                found.add(item.member(i));
            }
        }
        if (reading.version() == OpenApiVersion.V3_2) {
            for (Place member : reading.members(item, "additionalOperations")) {
                if (!Reading.isExtension(member)) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    private boolean isMethod(String key) {
        return switch (reading.version()) {
            case V2_0 -> METHODS.contains(key) && !key.equals("trace");
            case V3_2 -> METHODS.contains(key) || key.equals("query");
            default -> METHODS.contains(key);
        };
    }
}
