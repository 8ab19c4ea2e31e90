package dev.tenet.generator.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256, in hexadecimal. */
public final class Digest {
    private final MessageDigest digest = sha256();

    /** Of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of a file, whose lines may end in either way: what version control makes of line ends is not a change. */
    public static String ofFile(byte[] bytes) {
        return of(LineEnds.unified(bytes));
    }

    /** Adds a text, so that no other row of texts has the same digest. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds a map in its order. */
    public Digest add(Map<String, String> map) {
        add(Integer.toString(map.size()));
        map.forEach((key, value) -> add(key).add(value));
        return this;
    }

    /** Of all that was added. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
