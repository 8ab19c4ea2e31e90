package dev.tenet.sample.support;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Response;
import dev.tenet.contract.tree.Place;
import dev.tenet.sample.web.contract.SchemaCompiler;
import dev.tenet.sample.web.contract.ServedContract;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import dev.tenet.schema.Usage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Holds every response against the contract: its status, its media type, its headers, its body. What it sees counts as covered. */
@Component
public class ContractCheck {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ServedContracts contracts;
    private final Coverage coverage;
    private final Map<String, SchemaCompiler> compilers = new HashMap<>();
    private final Map<Place, Schema> schemas = new HashMap<>();

    ContractCheck(ServedContracts contracts, Coverage coverage) {
        this.contracts = contracts;
        this.coverage = coverage;
        for (ServedContract contract : contracts.all()) {
            compilers.put(contract.version(), new SchemaCompiler(contract.contract()));
        }
    }

    /** @throws AssertionError where the contract does not promise such a response */
    public synchronized void check(HttpResponse<byte[]> response) {
        HttpMethod method = HttpMethod.valueOf(response.request().method());
        Optional<ServedOperation> operation =
                contracts.find(method, response.request().uri().getPath());
        if (operation.isPresent()) {
            check(operation.get(), response);
        } else if (response.request().uri().getPath().startsWith("/orders/")) {
            require(response, response.statusCode() >= 400, "success where there is no operation");
            require(response, mediaType(response).equals("application/problem+json"), "an error that is no problem");
        }
    }

    private void check(ServedOperation operation, HttpResponse<byte[]> response) {
        // RFC 9110, section 15.4.5: goes without saying where a representation has an entity tag.
        if (response.statusCode() == 304) {
            require(response, response.body().length == 0, "304 with a body");
            return;
        }
        Response promised = promised(operation, response);
        for (Header header : promised.headers()) {
            response.headers()
                    .firstValue(header.name())
                    .ifPresent(value ->
                            header.schema().ifPresent(place -> check(operation, response, place, scalar(value))));
        }
        if (promised.content().isEmpty()) {
            require(response, response.body().length == 0, "a body where the contract has none");
            coverage.saw(operation, promised, "");
            return;
        }
        String mediaType = mediaType(response);
        MediaType content = promised.content().stream()
                .filter(each -> each.name().equals(mediaType))
                .findFirst()
                .orElseThrow(() -> failure(response, "a media type that is not promised: " + mediaType));
        if (mediaType.endsWith("json")) {
            content.schema().ifPresent(place -> check(operation, response, place, JSON.readTree(response.body())));
        }
        coverage.saw(operation, promised, mediaType);
    }

    private static Response promised(ServedOperation operation, HttpResponse<byte[]> response) {
        List<Response> responses = operation.operation().responses();
        String status = String.valueOf(response.statusCode());
        return responses.stream()
                .filter(each -> each.status().equals(status))
                .findFirst()
                .or(() -> responses.stream()
                        .filter(each -> each.status().equals("default") && response.statusCode() >= 400)
                        .findFirst())
                .orElseThrow(() -> failure(response, "a status that is not promised"));
    }

    private void check(ServedOperation operation, HttpResponse<byte[]> response, Place place, JsonNode value) {
        Schema schema = schemas.computeIfAbsent(
                place, key -> compilers.get(operation.version()).compile(key, Usage.RESPONSE));
        List<Error> errors = schema.validate(value);
        require(response, errors.isEmpty(), errors + " in " + value);
    }

    /** A header that consists of digits is the number that schemas of headers mean. */
    private static JsonNode scalar(String header) {
        return header.matches("\\d{1,18}") ? JSON.readTree(header) : StringNode.valueOf(header);
    }

    private static String mediaType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    }

    private static void require(HttpResponse<byte[]> response, boolean condition, String otherwise) {
        if (!condition) {
            throw failure(response, otherwise);
        }
    }

    private static AssertionError failure(HttpResponse<byte[]> response, String what) {
        return new AssertionError(
                "Not as the contract says: " + response.request().method() + " "
                        + response.request().uri() + " answered " + response.statusCode() + ": " + what + "\n"
                        + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
