package dev.tenet.contract;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Visits the objects of a document whose keys are keywords, once each. Data is not looked into ({@code example}, {@code default}, {@code enum},
 * extensions …), nor are the keys of a map of names taken for keywords: a property may be called {@code example}, or {@code $ref}.
 */
final class SchemaWalk {
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");
    private static final Set<String> NAMES = Set.of(
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
            "dependencies",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "securityDefinitions",
            "links",
            "callbacks",
            "pathItems",
            "mediaTypes",
            "paths",
            "webhooks",
            "variables",
            "mapping",
            "encoding",
            "content",
            "scopes",
            "additionalOperations");

    /** Keys of schemas, or of arrays of schemas. */
    private static final Set<String> SCHEMAS = Set.of(
            "schema",
            "itemSchema",
            "items",
            "prefixItems",
            "additionalItems",
            "unevaluatedItems",
            "contains",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "contentSchema",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else");

    /** Keys of maps from names to schemas. */
    private static final Set<String> MAPS_OF_SCHEMAS = Set.of(
            "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies", "schemas");

    /** Called with each object, whether it is a schema, and its pointer for when that is wanted. */
    @FunctionalInterface
    interface Visitor {
        void visit(ObjectNode object, boolean schema, Supplier<Pointer> pointer);
    }

    private final Visitor visitor;
    private final List<Level> path = new ArrayList<>();
    private int depth;

    private SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(Document document, Visitor visitor) {
        new SchemaWalk(visitor).walk(document.root());
    }

    private static final class Level {
        private Node node;
        private boolean names;
        private boolean schemas;
        private int next;

        Level(Node node) {
            this.node = node;
        }
    }

    private void walk(Node root) {
        enter(root, false, false);
        while (depth > 0) {
            Level level = path.get(depth - 1);
            int at = level.next++;
            if (level.node instanceof ObjectNode object) {
                if (at == object.size()) {
                    depth--;
                } else if (level.names) {
                    enter(object.value(at), false, level.schemas);
                } else if (isContainer(object.value(at))) {
                    String key = object.key(at);
                    if (!DATA.contains(key) && !key.startsWith("x-")) {
                        boolean names = NAMES.contains(key);
                        enter(object.value(at), names, (names ? MAPS_OF_SCHEMAS : SCHEMAS).contains(key));
                    }
                }
            } else if (level.node instanceof ArrayNode array) {
                if (at == array.size()) {
                    depth--;
                } else {
                    enter(array.get(at), false, level.schemas);
                }
            }
        }
    }

    /** @param schemas whether it is a schema, or holds schemas as its items or under its names */
    private void enter(Node node, boolean names, boolean schemas) {
        if (!isContainer(node)) {
            return;
        }
        if (depth == path.size()) {
            path.add(new Level(node));
        }
        Level level = path.get(depth++);
        level.node = node;
        level.names = names;
        level.schemas = schemas;
        level.next = 0;
        if (!names && node instanceof ObjectNode object) {
            visitor.visit(object, schemas, this::pointer);
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof ObjectNode || node instanceof ArrayNode;
    }

    private Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i + 1 < depth; i++) {
            Level level = path.get(i);
            int at = level.next - 1;
            pointer = level.node instanceof ObjectNode object ? pointer.child(object.key(at)) : pointer.child(at);
        }
        return pointer;
    }
}
