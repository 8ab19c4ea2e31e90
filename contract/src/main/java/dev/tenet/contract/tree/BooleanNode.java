package dev.tenet.contract.tree;

/** The JSON values {@code true} and {@code false}. */
public record BooleanNode(boolean value, int start, int end) implements Node {
    public static final BooleanNode TRUE = new BooleanNode(true, -1, -1);
    public static final BooleanNode FALSE = new BooleanNode(false, -1, -1);

    public static BooleanNode of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public long fingerprint() {
        return value ? Fingerprints.TRUE : Fingerprints.FALSE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BooleanNode that && that.value == value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
