package dev.tenet.contract.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: its members in file order. Keys are unique; each key has its own place in the text.
 *
 * <p>Small objects are searched from first to last, which needs neither memory nor hashing; larger ones build an index when first
 * asked.
 */
public final class ObjectNode implements Node {
    private static final int LINEAR = 12;

    private final String[] keys;
    private final Node[] values;
    private final int[] keyStarts;
    private final int start;
    private final int end;
    private final long fingerprint;
    private volatile @Nullable Map<String, Integer> index;

    private ObjectNode(String[] keys, Node[] values, int[] keyStarts, int start, int end) {
        this.keys = keys;
        this.values = values;
        this.keyStarts = keyStarts;
        this.start = start;
        this.end = end;
        long sum = Fingerprints.OBJECT;
        for (int i = 0; i < keys.length; i++) {
            sum += Fingerprints.member(keys[i], values[i]);
        }
        this.fingerprint = Fingerprints.mix(sum);
    }

    public int size() {
        return keys.length;
    }

    /** The keys, in file order. */
    public List<String> keys() {
        return List.of(keys);
    }

    public String key(int position) {
        return keys[position];
    }

    public Node value(int position) {
        return values[position];
    }

    /** Offset of the first character of a key (its quote, where it has one), or -1. */
    public int keyStart(int position) {
        return keyStarts[position];
    }

    public boolean has(String key) {
        return position(key) >= 0;
    }

    /** The value of a key, or null where the object has no such key. */
    public @Nullable Node get(String key) {
        int position = position(key);
        return position < 0 ? null : values[position];
    }

    public Optional<Node> find(String key) {
        return Optional.ofNullable(get(key));
    }

    /** The position of a key in file order, or -1. */
    public int position(String key) {
        if (keys.length > LINEAR) {
            Map<String, Integer> known = index;
            if (known == null) {
                known = new HashMap<>(keys.length * 2);
                for (int i = 0; i < keys.length; i++) {
                    known.put(keys[i], i);
                }
                index = known;
            }
            return known.getOrDefault(key, -1);
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    public void forEach(BiConsumer<String, Node> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public long fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof ObjectNode that) || that.fingerprint != fingerprint || that.keys.length != keys.length) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            Node theirs = that.get(keys[i]);
            if (theirs == null || !theirs.equals(values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    @Override
    public String toString() {
        return JsonText.of(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** An object that no author wrote, in the order of the map. */
    public static ObjectNode of(Map<String, ? extends Node> members) {
        Builder builder = new Builder();
        members.forEach(builder::put);
        return builder.build();
    }

    /** Collects members in order; the caller sees to it that no key comes twice. */
    public static final class Builder {
        private String[] keys = new String[8];
        private Node[] values = new Node[8];
        private int[] keyStarts = new int[8];
        private int size;

        public Builder put(String key, Node value) {
            return put(key, -1, value);
        }

        public Builder put(String key, int keyStart, Node value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
                keyStarts = Arrays.copyOf(keyStarts, size * 2);
            }
            keys[size] = key;
            values[size] = value;
            keyStarts[size++] = keyStart;
            return this;
        }

        /** All members of another object, with their places. */
        public Builder putAll(ObjectNode other) {
            for (int i = 0; i < other.size(); i++) {
                put(other.key(i), other.keyStart(i), other.value(i));
            }
            return this;
        }

        public boolean isEmpty() {
            return size == 0;
        }

        /** Forgets all members, so that the same builder can serve for the next object. */
        public Builder clear() {
            size = 0;
            return this;
        }

        public List<String> keys() {
            return new ArrayList<>(Arrays.asList(keys).subList(0, size));
        }

        public ObjectNode build() {
            return build(-1, -1);
        }

        public ObjectNode build(int start, int end) {
            return new ObjectNode(
                    Arrays.copyOf(keys, size), Arrays.copyOf(values, size), Arrays.copyOf(keyStarts, size), start, end);
        }
    }
}
