package dev.tenet.sample.support;

import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request for any operation, made of the contract: its path, its required headers, and the example of its body. */
@Component
public class Requests {
    private static final String BOUNDARY = "boundary-of-the-test";

    private final Api api;
    private final Map<String, JsonNode> documents = new java.util.HashMap<>();

    Requests(Api api, ServedContracts contracts) {
        this.api = api;
        contracts
                .all()
                .forEach(contract ->
                        documents.put(contract.version(), JsonMapper.shared().readTree(contract.document())));
    }

    /** @param ids of path parameters and of members of the body, by name; any others are random */
    public HttpRequest.Builder of(ServedOperation operation, String token, Map<String, UUID> ids) {
        HttpRequest.Builder request = withoutToken(operation, ids);
        return request.header("Authorization", "Bearer " + token);
    }

    public HttpRequest.Builder withoutToken(ServedOperation operation, Map<String, UUID> ids) {
        String path = operation.pattern().getPatternString();
        for (var parameter : operation.operation().parameters()) {
            if (parameter.in().equals("path")) {
                UUID id = ids.getOrDefault(parameter.name(), UUID.randomUUID());
                path = path.replace("{" + parameter.name() + "}", id.toString());
            }
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(api.uri(path));
        for (var parameter : operation.operation().parameters()) {
            if (parameter.in().equals("header") && parameter.required()) {
                request.header(parameter.name(), parameter.name().equals("If-Match") ? "\"1\"" : Api.key());
            }
        }
        return body(request, operation, ids);
    }

    /** The example of the body, with these ids in it. */
    public ObjectNode example(ServedOperation operation, Map<String, UUID> ids) {
        ObjectNode body =
                (ObjectNode) example(operation.version(), schema(operation)).deepCopy();
        ids.forEach((name, id) -> {
            if (body.has(name)) {
                body.put(name, id.toString());
            }
        });
        if (body.has("customerId") && !ids.containsKey("customerId")) {
            body.remove("customerId");
        }
        if (body.has("email")) {
            body.put("email", UUID.randomUUID() + "@example.org");
        }
        return body;
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, ServedOperation operation, Map<String, UUID> ids) {
        String method = operation.method().name();
        if (operation.operation().requestBody().isEmpty()) {
            return request.method(method, HttpRequest.BodyPublishers.noBody());
        }
        String mediaType =
                operation.operation().requestBody().get().content().get(0).name();
        if (mediaType.startsWith("multipart/")) {
            return request.header("Content-Type", mediaType + "; boundary=" + BOUNDARY)
                    .method(method, HttpRequest.BodyPublishers.ofString(multipart("%PDF-1.7 …", "application/pdf")));
        }
        return request.header("Content-Type", mediaType)
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString(
                                example(operation, ids).toString(), StandardCharsets.UTF_8));
    }

    /** The body of an upload, with two labels. */
    public static String multipart(String content, String type) {
        return """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="invoice.pdf"\r
                Content-Type: %3$s\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                invoice\r
                --%1$s\r
                Content-Disposition: form-data; name="labels"\r
                \r
                first\r
                --%1$s\r
                Content-Disposition: form-data; name="labels"\r
                \r
                second\r
                --%1$s--\r
                """.formatted(BOUNDARY, content, type);
    }

    private JsonNode schema(ServedOperation operation) {
        return document(operation)
                .at("/requestBody/content")
                .properties()
                .iterator()
                .next()
                .getValue()
                .get("schema");
    }

    private JsonNode document(ServedOperation operation) {
        return documents
                .get(operation.version())
                .get("paths")
                .get(operation.operation().path())
                .get(operation.operation().method());
    }

    private JsonNode example(String version, JsonNode schema) {
        JsonNode resolved = schema.has("$ref")
                ? documents.get(version).at(schema.get("$ref").asString().substring(1))
                : schema;
        if (resolved.has("example")) {
            return resolved.get("example");
        }
        if (resolved.has("examples")) {
            return resolved.get("examples").get(0);
        }
        // An array without an example of its own: one item that has one.
        ObjectNode made = JsonMapper.shared().createObjectNode();
        resolved.get("properties").properties().forEach(property -> {
            if (property.getValue().has("items")) {
                made.putArray(property.getKey())
                        .add(withoutCustomer(
                                example(version, property.getValue().get("items"))));
            }
        });
        return made;
    }

    private static JsonNode withoutCustomer(JsonNode order) {
        return ((ObjectNode) order.deepCopy()).remove(java.util.List.of("customerId"));
    }
}
