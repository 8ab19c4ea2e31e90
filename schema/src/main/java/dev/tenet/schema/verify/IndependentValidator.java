package dev.tenet.schema.verify;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.lower.Lowering;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Validates values against lowered schemas with networknt's json-schema-validator, which shares no code with the engine. */
public final class IndependentValidator {
    private final Lowering lowering;
    private final JacksonNodes nodes = new JacksonNodes();
    private final SchemaRegistry registry;
    private final Map<Node, Schema> schemas = new IdentityHashMap<>();
    private final Map<Node, JsonNode> bodies = new IdentityHashMap<>();

    public IndependentValidator(Lowering lowering) {
        this.lowering = lowering;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(false)
                .pathType(PathType.JSON_POINTER)
                .locale(java.util.Locale.ENGLISH)
                .build();
        this.registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
    }

    /** Whether validating would take longer than anybody waits. */
    public boolean isTooMuch(Node schema, Node value) {
        return new Effort(lowering).isTooMuch(schema, value);
    }

    /** What the schema objects to in a value; empty where it accepts it. */
    public Optional<String> objection(Node schema, Node value) {
        List<Error> errors = compiled(schema).validate(nodes.of(value));
        return errors.isEmpty() ? Optional.empty() : Optional.of(Objections.describe(errors));
    }

    private Schema compiled(Node schema) {
        Schema known = schemas.get(schema);
        if (known == null) {
            known = registry.getSchema(SchemaLocation.of("tenet:/schema" + schemas.size()), standalone(schema));
            schemas.put(schema, known);
        }
        return known;
    }

    /** The schema together with all definitions that it reaches. */
    private JsonNode standalone(Node schema) {
        Set<String> reached = new HashSet<>();
        Deque<Node> queue = new ArrayDeque<>(List.of(schema));
        while (!queue.isEmpty()) {
            references(queue.remove(), reached, queue);
        }
        if (reached.isEmpty()) {
            return nodes.of(schema);
        }
        tools.jackson.databind.node.ObjectNode definitions =
                tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (String name : reached) {
            definitions.set(name, bodies.computeIfAbsent(lowering.definition(name), nodes::of));
        }
        tools.jackson.databind.node.ObjectNode out = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        out.set(
                "allOf",
                tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode().add(nodes.of(schema)));
        out.set("$defs", definitions);
        return out;
    }

    private void references(Node node, Set<String> reached, Deque<Node> queue) {
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                if (object.key(i).equals("$ref") && object.value(i) instanceof StringNode target) {
                    String name = Lowering.definitionName(target.value());
                    if (reached.add(name)) {
                        queue.add(lowering.definition(name));
                    }
                } else if (!object.key(i).equals("enum") && !object.key(i).equals("const")) {
                    references(object.value(i), reached, queue);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                references(item, reached, queue);
            }
        }
    }
}
