package dev.tenet.sample.web.contract;

import dev.tenet.sample.api.v2.model.OrderBatchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a batch of orders from {@code application/x-ndjson}: one order a line. */
@Component
class NdjsonOrders extends AbstractHttpMessageConverter<OrderBatchRequest> {
    static final MediaType MEDIA_TYPE = MediaType.parseMediaType("application/x-ndjson");

    private final JsonMapper json;

    NdjsonOrders(JsonMapper json) {
        super(MEDIA_TYPE);
        this.json = json;
    }

    /** The lines as the JSON body that they stand for. */
    static JsonNode batch(JsonMapper json, byte[] body) {
        ObjectNode batch = json.createObjectNode();
        var orders = batch.putArray("orders");
        new String(body, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> orders.add(json.readTree(line)));
        return batch;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == OrderBatchRequest.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected OrderBatchRequest readInternal(Class<? extends OrderBatchRequest> type, HttpInputMessage message)
            throws IOException {
        try {
            return json.treeToValue(batch(json, message.getBody().readAllBytes()), type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("A line is not JSON.", e, message);
        }
    }

    @Override
    protected void writeInternal(OrderBatchRequest batch, HttpOutputMessage message) {
        throw new UnsupportedOperationException();
    }
}
