package dev.tenet.generator.bundle;

import dev.tenet.contract.tree.Place;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One document without references to other files. Unlike the tree of a contract it may be changed; it remembers where each object and
 * array came from.
 */
public final class Bundle {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root;
    private final Map<JsonNode, Place> origins;

    Bundle(ObjectNode root, Map<JsonNode, Place> origins) {
        this.root = root;
        this.origins = origins;
    }

    public ObjectNode root() {
        return root;
    }

    /** Where the author wrote this object or array; empty for one that was made later. */
    public Optional<Place> origin(JsonNode node) {
        return Optional.ofNullable(origins.get(node));
    }

    /** Says that one node, made later, stands for another. */
    public void derive(JsonNode made, JsonNode from) {
        Place place = origins.get(from);
        if (place != null) {
            origins.put(made, place);
        }
    }

    /** A bundle that can be changed without changing this one. */
    public Bundle copy() {
        Map<JsonNode, Place> copied = new IdentityHashMap<>();
        ObjectNode twin = root.deepCopy();
        copyOrigins(root, twin, copied);
        return new Bundle(twin, copied);
    }

    private void copyOrigins(JsonNode from, JsonNode to, Map<JsonNode, Place> copied) {
        Place place = origins.get(from);
        if (place != null) {
            copied.put(to, place);
        }
        if (from.isObject()) {
            from.properties().forEach(member -> copyOrigins(member.getValue(), to.get(member.getKey()), copied));
        } else if (from.isArray()) {
            for (int i = 0; i < from.size(); i++) {
                copyOrigins(from.get(i), to.get(i), copied);
            }
        }
    }

    /** The document as JSON in UTF-8: the same bytes for the same contract on every machine. */
    public byte[] json() {
        return JSON.writeValueAsBytes(root);
    }

    /** The document as YAML in UTF-8: the same bytes for the same contract on every machine. */
    public byte[] yaml() {
        return YamlText.of(root).getBytes(StandardCharsets.UTF_8);
    }
}
