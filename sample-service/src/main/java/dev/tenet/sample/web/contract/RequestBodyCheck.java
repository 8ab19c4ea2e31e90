package dev.tenet.sample.web.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks each body against its schema in the contract before it becomes an object. The generated classes alone would let pass what
 * only the schema knows: unknown members of closed objects, texts where numbers belong, null, an empty patch.
 */
@ControllerAdvice
class RequestBodyCheck extends RequestBodyAdviceAdapter {
    private final ServedContracts contracts;
    private final JsonMapper json;

    RequestBodyCheck(ServedContracts contracts, JsonMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return operation(parameter).isPresent();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        MediaType mediaType =
                Optional.ofNullable(message.getHeaders().getContentType()).orElse(MediaType.APPLICATION_JSON);
        // A line of application/x-ndjson is judged as an item of the JSON body that it stands for.
        String checkedAs = mediaType.equalsTypeAndSubtype(NdjsonOrders.MEDIA_TYPE)
                ? MediaType.APPLICATION_JSON_VALUE
                : mediaType.getType() + "/" + mediaType.getSubtype();
        operation(parameter).flatMap(operation -> operation.body(checkedAs)).ifPresent(schema -> {
            try {
                check(
                        schema,
                        mediaType.equalsTypeAndSubtype(NdjsonOrders.MEDIA_TYPE)
                                ? NdjsonOrders.batch(json, body)
                                : json.readTree(body));
            } catch (JacksonException e) {
                throw new HttpMessageNotReadableException("The body is not JSON.", e, message);
            }
        });
        return new Buffered(message.getHeaders(), body);
    }

    private static void check(Schema schema, JsonNode body) {
        List<Violation> violations = new java.util.ArrayList<>(schema.validate(body).stream()
                .map(RequestBodyCheck::violation)
                .distinct()
                .limit(50)
                .toList());
        UnstorableText.in(body)
                .ifPresent(pointer -> violations.add(new Violation(
                        pointer, null, "must not contain the character U+0000 or half a surrogate pair")));
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static Violation violation(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        // What is missing or too much is told at its own place, not at that of the object around it.
        String at = property == null
                ? pointer
                : pointer + "/" + property.replace("~", "~0").replace("/", "~1");
        return new Violation(at, null, error.getMessage());
    }

    /** The generated methods are named after the operations, in a package for each version. */
    private Optional<ServedOperation> operation(MethodParameter parameter) {
        Method method = parameter.getMethod();
        if (method == null) {
            return Optional.empty();
        }
        String owner = parameter.getContainingClass().getPackageName();
        return contracts
                .version(owner.substring(owner.lastIndexOf('.') + 1))
                .flatMap(contract -> contract.operation(method.getName()));
    }

    private record Buffered(HttpHeaders headers, byte[] body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
