package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HTTP archives (HAR 1.2), as browsers and proxies write them. */
final class HarReader {
    private HarReader() {}

    static boolean reads(ObjectNode root) {
        return root.get("log") instanceof ObjectNode log && log.get("entries") instanceof ArrayNode;
    }

    static List<Use> read(ObjectNode root) {
        List<Use> uses = new ArrayList<>();
        if (root.get("log") instanceof ObjectNode log && log.get("entries") instanceof ArrayNode entries) {
            for (Node entry : entries.items()) {
                if (entry instanceof ObjectNode object && object.get("request") instanceof ObjectNode request) {
                    use(request, object).ifPresent(uses::add);
                }
            }
        }
        return uses;
    }

    private static Optional<Use> use(ObjectNode request, ObjectNode entry) {
        String method = text(request, "method");
        RequestTarget target = RequestTarget.of(text(request, "url"));
        if (method.isEmpty() || !target.path().startsWith("/")) {
            return Optional.empty();
        }
        Map<String, List<String>> sent = new LinkedHashMap<>();
        QueryString.parse(target.query()).forEach((name, values) -> sent.put(NamedValues.key("query", name), values));
        collect(request, "queryString", "query", sent);
        collect(request, "headers", "header", sent);
        collect(request, "cookies", "cookie", sent);
        boolean hasBody = request.get("postData") instanceof ObjectNode;
        Usage body = request.get("postData") instanceof ObjectNode data ? posted(data) : KnownUsage.NOTHING;
        return Optional.of(Use.call(method, target.path(), new Use.Sent(seen(sent), body, hasBody), answer(entry)));
    }

    private static Optional<Use.Answer> answer(ObjectNode entry) {
        if (!(entry.get("response") instanceof ObjectNode response)
                || !(response.get("status") instanceof NumberNode status)
                || status.value().signum() <= 0) {
            return Optional.empty();
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        collect(response, "headers", "header", read);
        Usage body = response.get("content") instanceof ObjectNode content ? content(content) : KnownUsage.ANYTHING;
        return Optional.of(new Use.Answer(status.value().toPlainString(), seen(read), body));
    }

    private static Usage posted(ObjectNode data) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (data.get("params") instanceof ArrayNode params && params.size() > 0) {
            for (Node param : params.items()) {
                if (param instanceof ObjectNode object) {
                    fields.put(text(object, "name"), List.of(text(object, "value")));
                }
            }
            return Bodies.form(fields);
        }
        return data.get("text") instanceof StringNode text
                ? Bodies.of(text(data, "mimeType"), text.value())
                : KnownUsage.ANYTHING;
    }

    /** A body that was not kept may have been anything. */
    private static Usage content(ObjectNode content) {
        if (!(content.get("text") instanceof StringNode text)) {
            boolean empty = content.get("size") instanceof NumberNode size
                    && size.value().signum() == 0;
            return empty ? KnownUsage.NOTHING : KnownUsage.ANYTHING;
        }
        if (!text(content, "encoding").equals("base64")) {
            return Bodies.of(text(content, "mimeType"), text.value());
        }
        try {
            byte[] decoded = Base64.getMimeDecoder().decode(text.value());
            return Bodies.of(text(content, "mimeType"), new String(decoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return KnownUsage.ANYTHING;
        }
    }

    private static void collect(ObjectNode owner, String key, String in, Map<String, List<String>> to) {
        if (owner.get(key) instanceof ArrayNode list) {
            for (Node item : list.items()) {
                if (item instanceof ObjectNode pair) {
                    to.computeIfAbsent(NamedValues.key(in, text(pair, "name")), name -> new ArrayList<>())
                            .add(text(pair, "value"));
                }
            }
        }
    }

    private static NamedValues seen(Map<String, List<String>> texts) {
        Map<String, Usage> usages = new LinkedHashMap<>();
        texts.forEach((key, values) -> usages.put(key, Texts.of(values)));
        return NamedValues.seen(usages);
    }

    private static String text(ObjectNode object, String key) {
        return object.get(key) instanceof StringNode text ? text.value() : "";
    }
}
