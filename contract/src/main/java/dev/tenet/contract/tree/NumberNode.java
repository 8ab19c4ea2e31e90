package dev.tenet.contract.tree;

import java.math.BigDecimal;

/** A JSON number, exact. */
public final class NumberNode implements Node {
    private final BigDecimal value;
    private final int start;
    private final int end;
    private final long fingerprint;

    public NumberNode(BigDecimal value, int start, int end) {
        this.value = value;
        this.start = start;
        this.end = end;
        this.fingerprint = Fingerprints.of(value);
    }

    /** A number that no author wrote. */
    public static NumberNode of(BigDecimal value) {
        return new NumberNode(value, -1, -1);
    }

    /** An integer that no author wrote. */
    public static NumberNode of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    public BigDecimal value() {
        return value;
    }

    /** Whether the value is mathematically an integer; {@code 1.0} is (JSON Schema draft-06 and later, section 4.2.3). */
    public boolean isInteger() {
        return value.signum() == 0
                || value.scale() <= 0
                || value.stripTrailingZeros().scale() <= 0;
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
        return other instanceof NumberNode that && that.value.compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    @Override
    public String toString() {
        return JsonText.number(value);
    }
}
