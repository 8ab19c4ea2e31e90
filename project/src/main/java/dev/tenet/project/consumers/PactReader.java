package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pact files of the versions 2, 3 and 4: the HTTP interactions that a consumer was tested with. */
final class PactReader {
    private PactReader() {}

    static boolean reads(ObjectNode root) {
        return root.get("interactions") instanceof ArrayNode
                && (root.has("consumer") || root.has("provider") || root.has("metadata"));
    }

    static Optional<String> consumer(ObjectNode root) {
        return root.get("consumer") instanceof ObjectNode consumer
                        && consumer.get("name") instanceof StringNode name
                        && !name.value().isBlank()
                ? Optional.of(name.value())
                : Optional.empty();
    }

    static List<Use> read(ObjectNode root) {
        List<Use> uses = new ArrayList<>();
        boolean wrapped = version(root).startsWith("4");
        if (root.get("interactions") instanceof ArrayNode interactions) {
            for (Node each : interactions.items()) {
                if (each instanceof ObjectNode interaction
                        && isHttp(interaction)
                        && interaction.get("request") instanceof ObjectNode request) {
                    use(request, interaction, wrapped).ifPresent(uses::add);
                }
            }
        }
        return uses;
    }

    /** Version 4 has interactions of other kinds, too. */
    private static boolean isHttp(ObjectNode interaction) {
        return !(interaction.get("type") instanceof StringNode type)
                || type.value().equals("Synchronous/HTTP");
    }

    private static String version(ObjectNode root) {
        if (root.get("metadata") instanceof ObjectNode metadata) {
            for (String key : List.of("pactSpecification", "pact-specification")) {
                if (metadata.get(key) instanceof ObjectNode specification
                        && specification.get("version") instanceof StringNode version) {
                    return version.value();
                }
            }
        }
        return "";
    }

    private static Optional<Use> use(ObjectNode request, ObjectNode interaction, boolean wrapped) {
        if (!(request.get("method") instanceof StringNode method)
                || !(request.get("path") instanceof StringNode path)
                || !path.value().startsWith("/")) {
            return Optional.empty();
        }
        MatchingRules rules = MatchingRules.of(request);
        Map<String, Usage> sent = new LinkedHashMap<>();
        query(request)
                .forEach((name, values) -> sent.put(
                        NamedValues.key("query", name),
                        rules.concern("query") ? KnownUsage.ANYTHING : Texts.of(values)));
        headers(request)
                .forEach((name, values) -> sent.put(
                        NamedValues.key("header", name),
                        rules.concern("header") ? KnownUsage.ANYTHING : Texts.of(values)));
        PactBody body = PactBody.of(request, wrapped, rules);
        return Optional.of(Use.call(
                method.value(),
                path.value(),
                new Use.Sent(NamedValues.seen(sent), body.usage(), body.isThere()),
                interaction.get("response") instanceof ObjectNode response
                        ? answer(response, wrapped)
                        : Optional.empty()));
    }

    private static Optional<Use.Answer> answer(ObjectNode response, boolean wrapped) {
        MatchingRules rules = MatchingRules.of(response);
        if (rules.concern("status")) {
            return Optional.empty();
        }
        Map<String, Usage> read = new LinkedHashMap<>();
        headers(response).keySet().forEach(name -> read.put(NamedValues.key("header", name), KnownUsage.ANYTHING));
        String status = response.find("status").map(Node::toString).orElse("200");
        return Optional.of(new Use.Answer(
                status,
                NamedValues.seen(read),
                PactBody.of(response, wrapped, rules).usage()));
    }

    /** A text in version 2, names with lists after it. */
    private static Map<String, List<String>> query(ObjectNode request) {
        return request.get("query") instanceof StringNode text
                ? QueryString.parse(text.value())
                : named(request.get("query") instanceof ObjectNode names ? names : ObjectNode.of(Map.of()));
    }

    static Map<String, List<String>> headers(ObjectNode message) {
        return named(message.get("headers") instanceof ObjectNode names ? names : ObjectNode.of(Map.of()));
    }

    private static Map<String, List<String>> named(ObjectNode names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        names.forEach((name, value) -> {
            List<Node> items = value instanceof ArrayNode list ? list.items() : List.of(value);
            values.put(
                    name,
                    items.stream()
                            .map(item -> item instanceof StringNode text ? text.value() : item.toString())
                            .toList());
        });
        return values;
    }
}
