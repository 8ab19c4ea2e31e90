package dev.tenet.contract.tree;

import java.util.List;

/** A JSON array. */
public final class ArrayNode implements Node {
    private final List<Node> items;
    private final int start;
    private final int end;
    private final long fingerprint;

    public ArrayNode(List<? extends Node> items, int start, int end) {
        this.items = List.copyOf(items);
        this.start = start;
        this.end = end;
        long h = Fingerprints.ARRAY;
        for (Node item : this.items) {
            h = Fingerprints.mix(h * 31 + item.fingerprint());
        }
        this.fingerprint = h;
    }

    /** An array that no author wrote. */
    public static ArrayNode of(List<? extends Node> items) {
        return new ArrayNode(items, -1, -1);
    }

    public List<Node> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    public Node get(int index) {
        return items.get(index);
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
        return other instanceof ArrayNode that && that.fingerprint == fingerprint && that.items.equals(items);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    @Override
    public String toString() {
        return JsonText.of(this);
    }
}
