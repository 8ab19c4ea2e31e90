package dev.tenet.project.deprecation;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.lifecycle.EnumValues;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Walks a schema with all that it consists of, through references, and tells what of it is announced to go away. */
final class SchemaParts {
    private static final Set<String> NAMES = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> SCHEMAS = Set.of(
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "if",
            "then",
            "else",
            "items",
            "prefixItems",
            "contains",
            "additionalProperties",
            "propertyNames");
    private static final Set<String> NAMED = Set.of("schemas", "definitions", "$defs");

    private final BiConsumer<String, Announcement> announced;
    private final Set<Spot> visited = new HashSet<>();
    private final Deque<Part> open = new ArrayDeque<>();

    SchemaParts(BiConsumer<String, Announcement> announced) {
        this.announced = announced;
    }

    /**
     * A schema on the way.
     *
     * @param owner the named schema that it belongs to, or where the payload is
     * @param path from there, as {@code lines.code}; empty for the owner itself
     */
    record Part(Place schema, String owner, String path) {
        private boolean isNamed() {
            return owner.indexOf(' ') < 0;
        }

        String name() {
            return path.isEmpty() ? owner : isNamed() ? owner + "." + path : path + " in " + owner;
        }

        String subject() {
            return path.isEmpty() ? isNamed() ? "schema " + owner : owner : "property " + name();
        }

        Part property(Place place, String name) {
            return new Part(place, owner, path.isEmpty() ? name : path + "." + name);
        }
    }

    void walk(Part root) {
        open.push(root);
        while (!open.isEmpty()) {
            visit(open.pop());
        }
    }

    private void visit(Part part) {
        if (!(part.schema().node() instanceof ObjectNode object) || !visited.add(Spot.of(part.schema()))) {
            return;
        }
        Announcement.of(part.schema())
                .ifPresent(said -> announced.accept(
                        object.find("const").map(value -> value(value, part)).orElse(part.subject()), said));
        if (object.get("enum") instanceof ArrayNode values) {
            values.items()
                    .forEach(value -> EnumValues.of(part.schema(), value)
                            .ifPresent(said -> announced.accept(value(value, part), said)));
        }
        if (object.get("$ref") instanceof StringNode reference
                && part.schema().document().resolve(reference.value()) instanceof Resolved target) {
            open.push(behind(target.place(), part));
        }
        for (int i = 0; i < object.size(); i++) {
            Place member = part.schema().member(i);
            if (NAMES.contains(object.key(i))) {
                properties(member, part);
            } else if (SCHEMAS.contains(object.key(i))) {
                schemas(member, part);
            }
        }
    }

    private static String value(dev.tenet.contract.tree.Node value, Part part) {
        return "value " + value + " of " + part.name();
    }

    /** A named schema goes by its name from here on. */
    private static Part behind(Place target, Part part) {
        List<String> tokens = target.pointer().tokens();
        int last = tokens.size() - 1;
        boolean named = last > 0 && NAMED.contains(tokens.get(last - 1));
        return named ? new Part(target, tokens.get(last), "") : new Part(target, part.owner(), part.path());
    }

    private void properties(Place map, Part part) {
        if (map.node() instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                open.push(part.property(map.member(i), object.key(i)));
            }
        }
    }

    private void schemas(Place schemas, Part part) {
        if (schemas.node() instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                open.push(new Part(schemas.item(i), part.owner(), part.path()));
            }
        } else {
            open.push(new Part(schemas, part.owner(), part.path()));
        }
    }
}
