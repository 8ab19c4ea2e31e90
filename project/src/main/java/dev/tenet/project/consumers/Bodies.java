package dev.tenet.project.consumers;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Payloads that were written down as texts. */
final class Bodies {
    private static final int MAX_DEPTH = 200;
    private static final ReaderOptions LIMITS = new ReaderOptions(false, Integer.MAX_VALUE, MAX_DEPTH, 0, 1);

    private Bodies() {}

    /** What is used of a text of some media type; anything, unless it can be read. */
    static Usage of(String mediaType, String text) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return form(QueryString.parse(text));
        }
        boolean maybeJson =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        return maybeJson && (type.isEmpty() || type.contains("json")) ? json(text) : KnownUsage.ANYTHING;
    }

    private static Usage json(String text) {
        try {
            Node value = new SyntaxReader(LIMITS)
                    .read("body.json", text.getBytes(StandardCharsets.UTF_8))
                    .root();
            return Recorded.of(List.of(value));
        } catch (InputException unreadable) {
            return KnownUsage.ANYTHING;
        }
    }

    /** The fields of a form, each with its first value. */
    static Usage form(Map<String, List<String>> fields) {
        Map<String, Node> members = new LinkedHashMap<>();
        fields.forEach((name, values) -> members.put(name, StringNode.of(values.get(0))));
        return Recorded.of(List.of(ObjectNode.of(members)), MatcherPaths.EVERYWHERE);
    }
}
