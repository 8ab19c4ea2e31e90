package dev.tenet.sample.web.contract;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds text that JSON allows and PostgreSQL does not store: it would be a 500 otherwise. */
final class UnstorableText {
    private UnstorableText() {}

    /** The pointer of the first one. */
    static Optional<String> in(JsonNode node) {
        return in(node, "");
    }

    private static Optional<String> in(JsonNode node, String pointer) {
        if (node.isString()) {
            return isUnstorable(node.asString()) ? Optional.of(pointer) : Optional.empty();
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                Optional<String> found = in(node.get(i), pointer + "/" + i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (isUnstorable(member.getKey())) {
                return Optional.of(pointer);
            }
            Optional<String> found = in(
                    member.getValue(),
                    pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isUnstorable(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
