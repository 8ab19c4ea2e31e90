package dev.tenet.contract;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.Resolution.Unresolved;
import org.jspecify.annotations.Nullable;

/** The fragment of a reference: a JSON pointer (RFC 6901, section 6), an anchor, or nothing. */
final class Fragment {
    private Fragment() {}

    /** What a fragment names, seen from the whole of a document or the schema with an {@code $id} in it. */
    static Resolution find(TextDocument document, Place base, String raw) {
        String fragment = References.decoded(raw);
        if (fragment.isEmpty()) {
            return new Resolved(base);
        }
        if (fragment.charAt(0) != '/') {
            Place anchor = document.identifiers().byAnchor().get(fragment);
            return anchor != null
                    ? new Resolved(anchor)
                    : new Unresolved("\"#" + fragment + "\": " + document.source()
                            + " has no such $anchor; a JSON pointer starts with #/");
        }
        Place at = base;
        int start = 1;
        while (start <= fragment.length()) {
            int slash = fragment.indexOf('/', start);
            int end = slash < 0 ? fragment.length() : slash;
            String token = unescaped(fragment.substring(start, end));
            Node child = child(at.node(), token);
            if (child == null) {
                return new Unresolved("\"#" + fragment + "\": " + document.source() + " has no "
                        + at.pointer().child(token) + nearest(at.node(), token));
            }
            at = new Place(document, at.pointer().child(token), child);
            start = end + 1;
        }
        return new Resolved(at);
    }

    private static String unescaped(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    private static @Nullable Node child(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array) {
            int index = index(token);
            return index >= 0 && index < array.size() ? array.get(index) : null;
        }
        return null;
    }

    private static int index(String token) {
        if (token.isEmpty() || token.length() > 9 || token.length() > 1 && token.charAt(0) == '0') {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }

    private static String nearest(Node node, String token) {
        return node instanceof ObjectNode object
                ? Nearest.of(token, object.keys())
                        .map(key -> "; did you mean \"" + key + "\"?")
                        .orElse("; add it, or correct the reference")
                : "; correct the reference";
    }
}
