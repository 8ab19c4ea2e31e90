package dev.tenet.benchmarks;

import static dev.tenet.benchmarks.Json.at;
import static dev.tenet.benchmarks.Json.object;
import static dev.tenet.benchmarks.Json.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes contracts of any size: the same contract for the same number of resources. A resource is five operations and one schema;
 * four resources refer to each other in a chain, and all of them to a few shared schemas, as in contracts that people write.
 */
final class ContractGenerator {
    /** Resources that refer to each other. */
    static final int CHAIN = 4;

    private static final String PROSE =
            "The description of a resource runs over some sentences, as it does in published contracts. "
                    + "It tells what the resource is for, who may change it, and what happens to it when its owner is removed. "
                    + "Half of a large contract is prose like this, which is read, kept, and compared as it stands.";

    private final int resources;

    ContractGenerator(int resources) {
        this.resources = resources;
    }

    static String schemaName(int resource) {
        return String.format("Resource%05d", resource);
    }

    Map<String, Object> contract() {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = shared();
        for (int i = 0; i < resources; i++) {
            String name = schemaName(i);
            String path = "/resources-" + i;
            paths.put(path, object("get", list(name), "post", write("create", name, "201")));
            paths.put(path + "/{id}", item(name));
            schemas.put(name, schema(i));
        }
        return object(
                "openapi",
                "3.0.3",
                "info",
                object("title", "Generated", "version", "1.0.0", "description", PROSE),
                "paths",
                paths,
                "components",
                object("schemas", schemas));
    }

    private static Map<String, Object> list(String name) {
        Map<String, Object> page = object("type", "array", "maxItems", 100, "items", reference(name));
        return operation(
                "list",
                name,
                List.of(
                        query("limit", object("type", "integer", "minimum", 1, "maximum", 100, "default", 30)),
                        query("after", object("type", "string", "maxLength", 64)),
                        query("sort", object("type", "string", "enum", List.of("name", "created", "updated")))),
                object("200", response("A page.", page), "default", problem()));
    }

    private static Map<String, Object> item(String name) {
        Map<String, Object> id = object(
                "name", "id", "in", "path", "required", true, "schema", object("type", "string", "format", "uuid"));
        Map<String, Object> found = object("200", response("As it is now.", reference(name)), "default", problem());
        Map<String, Object> gone = object("204", object("description", "It is gone."), "default", problem());
        return object(
                "parameters",
                List.of(id),
                "get",
                operation("get", name, List.of(), found),
                "put",
                write("replace", name, "200"),
                "delete",
                operation("delete", name, List.of(), gone));
    }

    private static Map<String, Object> write(String verb, String name, String status) {
        Map<String, Object> operation = operation(
                verb,
                name,
                List.of(),
                object(status, response("As it is now.", reference(name)), "default", problem()));
        operation.put("requestBody", object("required", true, "content", json(reference(name))));
        return operation;
    }

    private static Map<String, Object> operation(
            String verb, String name, List<Object> parameters, Map<String, Object> responses) {
        return object(
                "operationId",
                verb + name,
                "summary",
                verb + " " + name,
                "description",
                PROSE,
                "tags",
                List.of(name),
                "parameters",
                parameters,
                "responses",
                responses);
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema) {
        return object("name", name, "in", "query", "description", "Narrows the answer.", "schema", schema);
    }

    private static Map<String, Object> response(String description, Map<String, Object> schema) {
        return object("description", description, "content", json(schema));
    }

    private static Map<String, Object> problem() {
        return response("What went wrong.", reference("Problem"));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return object("application/json", object("schema", schema));
    }

    private static Map<String, Object> schema(int resource) {
        Map<String, Object> schema = object(
                "type",
                "object",
                "description",
                PROSE,
                "required",
                List.of("name", "quantity"),
                "properties",
                object(
                        "id",
                        object("type", "string", "format", "uuid", "readOnly", true, "example", "not-" + resource),
                        "name",
                        object("type", "string", "minLength", 1, "maxLength", 100),
                        "quantity",
                        object("type", "integer", "format", "int32", "minimum", 0, "maximum", 10_000 + resource),
                        "code",
                        object("type", "string", "pattern", "^[A-Z]{3}-[0-9]{1,8}$"),
                        "status",
                        object("type", "string", "enum", List.of("draft", "open", "paid", "closed")),
                        "note",
                        object("type", "string", "nullable", true, "maxLength", 500, "description", PROSE),
                        "created",
                        object("type", "string", "format", "date-time"),
                        "labels",
                        object("type", "array", "maxItems", 20, "items", object("type", "string", "maxLength", 40)),
                        "price",
                        reference("Money"),
                        "address",
                        reference("Address"),
                        "contact",
                        object("oneOf", List.of(reference("Email"), reference("Phone"))),
                        "settings",
                        object("type", "object", "additionalProperties", object("type", "string"))));
        boolean first = resource % CHAIN == 0;
        at(schema, "properties")
                .put(first ? "parts" : "origin", first ? parts(resource) : reference(schemaName(resource - 1)));
        return schema;
    }

    private static Map<String, Object> parts(int resource) {
        return object("type", "array", "items", reference(schemaName(resource)));
    }

    private static Map<String, Object> shared() {
        Map<String, Object> text = object("type", "string", "minLength", 1, "maxLength", 200);
        return object(
                "Problem",
                closed(List.of("title"), object("title", text, "detail", text, "status", object("type", "integer"))),
                "Money",
                closed(
                        List.of("amount", "currency"),
                        object(
                                "amount",
                                object("type", "number", "multipleOf", 0.01),
                                "currency",
                                object("type", "string", "pattern", "^[A-Z]{3}$"))),
                "Address",
                closed(List.of("city"), object("street", text, "city", text, "country", text)),
                "Email",
                closed(List.of("email"), object("email", object("type", "string", "format", "email"))),
                "Phone",
                closed(List.of("phone"), object("phone", object("type", "string", "pattern", "^\\+[0-9]{6,15}$"))));
    }

    private static Map<String, Object> closed(List<String> required, Map<String, Object> properties) {
        return object("type", "object", "required", required, "properties", properties, "additionalProperties", false);
    }
}
