package dev.tenet.contract.tree;

/** The JSON value {@code null}. */
public record NullNode(int start, int end) implements Node {
    /** The null that no author wrote. */
    public static final NullNode NULL = new NullNode(-1, -1);

    @Override
    public long fingerprint() {
        return Fingerprints.NULL;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NullNode;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "null";
    }
}
