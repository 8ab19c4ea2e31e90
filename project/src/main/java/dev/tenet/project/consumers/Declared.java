package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a consumer says that it uses, by schemas of its own contract. */
final class Declared implements Usage {
    private static final List<String> COMBINED = List.of("allOf", "oneOf", "anyOf");

    private final Map<Spot, Place> parts;

    private Declared(Map<Spot, Place> parts) {
        this.parts = parts;
    }

    static Usage of(List<Place> schemas) {
        Map<Spot, Place> parts = new LinkedHashMap<>();
        boolean known = schemas.stream().allMatch(schema -> collect(schema, parts));
        return known && !parts.isEmpty() ? new Declared(parts) : KnownUsage.ANYTHING;
    }

    /** Collects the objects that a schema consists of; false where one of them is not there. */
    private static boolean collect(Place schema, Map<Spot, Place> parts) {
        if (!(schema.node() instanceof ObjectNode object)) {
            return !(schema.node() instanceof BooleanNode);
        }
        if (parts.putIfAbsent(Spot.of(schema), schema) != null) {
            return true;
        }
        if (object.get("$ref") instanceof StringNode reference
                && !(schema.document().resolve(reference.value()) instanceof Resolved target
                        && collect(target.place(), parts))) {
            return false;
        }
        for (String keyword : COMBINED) {
            Optional<Place> list = schema.find(keyword);
            if (list.isPresent() && list.get().node() instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    if (!collect(list.get().item(i), parts)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    public Usage property(String name) {
        List<Place> found = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        boolean says = false;
        for (Place part : parts.values()) {
            Optional<Place> named = part.find("properties");
            named.flatMap(properties -> properties.find(name)).ifPresent(found::add);
            says |= named.isPresent();
            Optional<Place> other = part.find("additionalProperties");
            other.filter(it -> it.node() instanceof ObjectNode).ifPresent(others::add);
            says |= other.isPresent() || part.find("patternProperties").isPresent() || isNoObject(part);
            part.find("patternProperties").ifPresent(others::add);
        }
        if (!found.isEmpty()) {
            return of(found);
        }
        return !says || !others.isEmpty() ? KnownUsage.ANYTHING : KnownUsage.NOTHING;
    }

    private static boolean isNoObject(Place part) {
        return part.find("type")
                .filter(type ->
                        type.node() instanceof StringNode name && !name.value().equals("object"))
                .isPresent();
    }

    @Override
    public Usage item() {
        List<Place> found = new ArrayList<>();
        parts.values().forEach(part -> part.find("items").ifPresent(found::add));
        return found.isEmpty() ? KnownUsage.ANYTHING : of(found);
    }

    @Override
    public Usage otherProperties() {
        return KnownUsage.ANYTHING;
    }

    @Override
    public boolean mayBe(Node value) {
        List<Node> listed = listed();
        return listed.isEmpty() || listed.contains(value);
    }

    @Override
    public boolean expects(Node value) {
        return listed().contains(value);
    }

    private List<Node> listed() {
        List<Node> values = new ArrayList<>();
        for (Place part : parts.values()) {
            if (part.node() instanceof ObjectNode object) {
                if (object.get("enum") instanceof ArrayNode list) {
                    values.addAll(list.items());
                }
                object.find("const").ifPresent(values::add);
            }
        }
        return values;
    }

    @Override
    public boolean alwaysHas(String name) {
        return parts.values().stream()
                .anyMatch(part -> part.node() instanceof ObjectNode object
                        && object.get("required") instanceof ArrayNode required
                        && required.items().contains(StringNode.of(name)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Declared that && parts.keySet().equals(that.parts.keySet());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.keySet());
    }
}
