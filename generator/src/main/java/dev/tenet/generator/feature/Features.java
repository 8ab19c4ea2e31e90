package dev.tenet.generator.feature;

import dev.tenet.generator.bundle.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The front of this package: writes what it can tell of each operation into the bundle, for templates to read as vendor extensions.
 *
 * <ul>
 *   <li>{@code x-tenet-method-idempotent}: the method may be repeated (RFC 9110, section 9.2.2)
 *   <li>{@code x-tenet-idempotency-key}: the header that makes it safe to repeat, where the operation has one
 *   <li>{@code x-tenet-example}, here for the body and at parameters: a value, as JSON text; see {@link ExampleValues}
 *   <li>{@code x-tenet-paging}: how its list is paged; see {@link PagingInference}
 * </ul>
 */
public final class Features {
    private static final String EXAMPLE = "x-tenet-example";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> IDEMPOTENT = Set.of("get", "head", "options", "trace", "put", "delete");

    private Features() {}

    public static void annotate(Bundle bundle) {
        SchemaView schemas = new SchemaView(bundle.root());
        PagingInference paging = new PagingInference(schemas);
        ExampleValues examples = new ExampleValues(schemas);
        for (JsonNode path : bundle.root().path("paths")) {
            for (Map.Entry<String, JsonNode> member : path.properties()) {
                if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                    List<JsonNode> parameters = parameters(path, operation);
                    annotate(member.getKey(), parameters, operation, schemas, paging);
                    exemplify(parameters, operation, schemas, examples);
                }
            }
        }
    }

    private static void annotate(
            String method,
            List<JsonNode> parameters,
            ObjectNode operation,
            SchemaView schemas,
            PagingInference paging) {
        operation.put("x-tenet-method-idempotent", IDEMPOTENT.contains(method));
        for (JsonNode parameter : parameters) {
            JsonNode at = schemas.follow(parameter);
            String name = at.path("name").asString("");
            if (at.path("in").asString("").equals("header")
                    && name.toLowerCase(Locale.ROOT).matches("(x-)?idempotency-key")) {
                operation.put("x-tenet-idempotency-key", name);
            }
        }
        if (method.equals("get") && !operation.has(PagingInference.EXTENSION)) {
            paging.of(parameters, operation).ifPresent(it -> operation.set(PagingInference.EXTENSION, it));
        }
    }

    private static void exemplify(
            List<JsonNode> parameters, ObjectNode operation, SchemaView schemas, ExampleValues examples) {
        for (JsonNode parameter : parameters) {
            if (schemas.follow(parameter) instanceof ObjectNode at) {
                JsonNode given = at.get("example");
                JsonNode schema = at.has("schema") ? at.get("schema") : at;
                at.put(EXAMPLE, text(given != null && given.isString() ? given : examples.of(schema, true)));
            }
        }
        JsonNode body = schemas.follow(operation.path("requestBody"));
        for (JsonNode content : body.path("content")) {
            if (content.has("schema")) {
                operation.put(EXAMPLE, text(examples.of(content.get("schema"), true)));
                return;
            }
        }
    }

    private static String text(JsonNode value) {
        return JSON.writeValueAsString(value);
    }

    private static List<JsonNode> parameters(JsonNode path, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameters::add);
        operation.path("parameters").forEach(parameters::add);
        return parameters;
    }
}
