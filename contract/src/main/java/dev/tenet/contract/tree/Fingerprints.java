package dev.tenet.contract.tree;

import java.math.BigDecimal;

/** Structural 64-bit hashes of JSON values (finalizers of MurmurHash3, which mix every bit into every other). */
final class Fingerprints {
    static final long NULL = mix(1);
    static final long TRUE = mix(2);
    static final long FALSE = mix(3);
    static final long STRING = 0x5bd1e995_9e3779b9L;
    static final long OBJECT = mix(5);
    static final long ARRAY = mix(6);

    private Fingerprints() {}

    static long mix(long value) {
        long h = value + 0x9e3779b97f4a7c15L;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }

    static long of(String text) {
        long h = STRING;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(h);
    }

    /** Numbers of one mathematical value hash alike, however they are spelt. */
    static long of(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return mix(plain.hashCode() * 0x9e3779b97f4a7c15L + 4);
    }

    static long member(String key, Node value) {
        return mix(of(key) * 31 + value.fingerprint());
    }
}
