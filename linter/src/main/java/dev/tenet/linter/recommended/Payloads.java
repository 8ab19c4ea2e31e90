package dev.tenet.linter.recommended;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds the schemas at the top of what is sent in one direction. What callbacks and webhooks send goes the other way round. */
final class Payloads {
    private final Direction direction;
    private final List<Place> schemas = new ArrayList<>();

    private Payloads(Direction direction) {
        this.direction = direction;
    }

    static List<Place> of(Value root, Direction direction) {
        Payloads payloads = new Payloads(direction);
        for (Operation operation : Operation.of(root)) {
            payloads.operation(operation, Direction.REQUEST);
        }
        Place webhooks = new Place(Trail.of(List.of("webhooks")), root.get("webhooks"));
        payloads.pathItems(webhooks);
        return payloads.schemas;
    }

    private void pathItems(Place items) {
        for (String name : items.value().keysAsWritten()) {
            Place item = items.to(name);
            for (String method : item.value().keysAsWritten()) {
                Place operation = item.to(method);
                if (operation.value().isObject()) {
                    Operation called = new Operation(name, method, operation, item, Value.UNDEFINED);
                    operation(called, Direction.RESPONSE);
                }
            }
        }
    }

    private void operation(Operation operation, Direction sent) {
        if (sent == direction) {
            operation.parameters().forEach(this::parameter);
            content(operation.place().to("requestBody"));
        }
        if (sent.opposite() == direction) {
            operation.responses().forEach(this::response);
        }
        Place callbacks = operation.place().to("callbacks");
        if (sent == Direction.REQUEST) {
            callbacks.value().keysAsWritten().forEach(name -> pathItems(callbacks.to(name)));
        }
    }

    private void parameter(Place parameter) {
        Place schema = parameter.to("schema");
        if (schema.value().isObject()) {
            schemas.add(schema);
        } else if (!parameter.value().get("type").isUndefined()) {
            schemas.add(parameter);
        }
        content(parameter);
    }

    private void response(Place response) {
        Place schema = response.to("schema");
        if (schema.value().isObject()) {
            schemas.add(schema);
        }
        content(response);
        Place headers = response.to("headers");
        headers.value().keysAsWritten().forEach(name -> parameter(headers.to(name)));
    }

    private void content(Place body) {
        Place content = body.to("content");
        for (String type : content.value().keysAsWritten()) {
            Place schema = content.to(type).to("schema");
            if (schema.value().isObject()) {
                schemas.add(schema);
            }
        }
    }
}
