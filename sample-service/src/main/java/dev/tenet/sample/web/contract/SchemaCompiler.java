package dev.tenet.sample.web.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.tree.Place;
import dev.tenet.schema.Dialect;
import dev.tenet.schema.Usage;
import dev.tenet.schema.lower.Lowering;
import dev.tenet.schema.lower.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes validators of a contract's schemas. Tenet says what they mean in plain JSON Schema, whichever OpenAPI they are written for:
 * {@code nullable}, exclusive bounds of 3.0, {@code readOnly} properties in requests.
 */
public final class SchemaCompiler {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lowering lowering = new Lowering();
    private final Dialect dialect;
    private final SchemaRegistry registry;
    private int compiled;

    public SchemaCompiler(Contract contract) {
        this.dialect = contract.version() == OpenApiVersion.V3_0 ? Dialect.OPENAPI_3_0 : Dialect.OPENAPI_3_1;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        this.registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
    }

    /** Requests are read, responses are sent: a response must hold nothing that the contract does not declare. */
    public Schema compile(Place schema, Usage usage) {
        Role role = usage == Usage.RESPONSE ? Role.DECLARED_PRODUCER : Role.CONSUMER;
        JsonNode lowered =
                JSON.readTree(lowering.lower(new dev.tenet.schema.Schema(schema, dialect, usage), Role.CONSUMER)
                        .toString());
        return registry.getSchema(SchemaLocation.of("tenet:/schema" + compiled++), withDefinitions(lowered));
    }

    private JsonNode withDefinitions(JsonNode schema) {
        Map<String, JsonNode> reached = new LinkedHashMap<>();
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(schema));
        while (!queue.isEmpty()) {
            for (JsonNode reference : queue.remove().findValues("$ref")) {
                String name = Lowering.definitionName(reference.asString());
                if (!reached.containsKey(name)) {
                    JsonNode definition =
                            JSON.readTree(lowering.definition(name).toString());
                    reached.put(name, definition);
                    queue.add(definition);
                }
            }
        }
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        ObjectNode definitions = whole.putObject("$defs");
        reached.forEach(definitions::set);
        return whole;
    }
}
