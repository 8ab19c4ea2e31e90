package dev.tenet.contract.tree;

/** A JSON string; {@code value} is what it says, without quotes and escapes. */
public final class StringNode implements Node {
    private final String value;
    private final int start;
    private final int end;
    private final long fingerprint;

    public StringNode(String value, int start, int end) {
        this.value = value;
        this.start = start;
        this.end = end;
        this.fingerprint = Fingerprints.of(value);
    }

    /** A string that no author wrote. */
    public static StringNode of(String value) {
        return new StringNode(value, -1, -1);
    }

    public String value() {
        return value;
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
        return other instanceof StringNode that && that.fingerprint == fingerprint && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    @Override
    public String toString() {
        return JsonText.quoted(value);
    }
}
