package dev.tenet.project.consumers;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of a message of a Pact file: the value itself, or in version 4 an object around it. */
record PactBody(boolean isThere, Usage usage) {

    static PactBody of(ObjectNode message, boolean wrapped, MatchingRules rules) {
        Node body = message.get("body");
        boolean isWrapped = wrapped && body instanceof ObjectNode object && object.has("content");
        if (body == null || wrapped && body instanceof ObjectNode none && none.size() == 0) {
            return new PactBody(false, KnownUsage.NOTHING);
        }
        String mediaType = PactReader.headers(message).entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
        if (isWrapped && body instanceof ObjectNode object) {
            return new PactBody(true, wrapped(object, mediaType, rules));
        }
        return new PactBody(true, usage(body, mediaType, rules));
    }

    private static Usage wrapped(ObjectNode body, String mediaType, MatchingRules rules) {
        boolean encoded = body.get("encoded") instanceof StringNode
                || body.get("encoded") instanceof BooleanNode is && is.value();
        String type = body.get("contentType") instanceof StringNode named ? named.value() : mediaType;
        return encoded ? KnownUsage.ANYTHING : usage(body.get("content"), type, rules);
    }

    private static Usage usage(@Nullable Node value, String mediaType, MatchingRules rules) {
        if (value == null || rules.freeKeys()) {
            return KnownUsage.ANYTHING;
        }
        if (value instanceof StringNode text
                && !mediaType.toLowerCase(Locale.ROOT).contains("json")) {
            return Bodies.of(mediaType, text.value());
        }
        return Recorded.of(List.of(value), rules.ofBody());
    }
}
