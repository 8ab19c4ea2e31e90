package dev.tenet.schema.lower;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The definitions that lowered references name; each is lowered when first asked for. */
final class Definitions {
    private static final String PREFIX = "#/$defs/";

    private final Map<String, Supplier<Node>> pending = new HashMap<>();
    private final Map<String, Node> lowered = new HashMap<>();
    private int count;

    /** Adds a definition and returns its name. */
    String add(Supplier<Node> body) {
        String name = "d" + count++;
        pending.put(name, body);
        return name;
    }

    Node get(String name) {
        Supplier<Node> first = pending.remove(name);
        if (first != null) {
            lowered.put(name, first.get());
        }
        return Objects.requireNonNull(lowered.get(name), name);
    }

    static ObjectNode reference(String name) {
        return ObjectNode.builder().put("$ref", StringNode.of(PREFIX + name)).build();
    }

    static String name(String reference) {
        return reference.substring(PREFIX.length());
    }
}
