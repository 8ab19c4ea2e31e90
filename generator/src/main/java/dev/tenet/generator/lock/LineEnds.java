package dev.tenet.generator.lock;

import java.util.Arrays;

/** Lines of text files end with a line feed. */
public final class LineEnds {
    private LineEnds() {}

    /** The bytes with each CR LF as LF; the same array where there is none, or where it is no text. */
    public static byte[] unified(byte[] bytes) {
        if (!hasPairs(bytes)) {
            return bytes;
        }
        byte[] unified = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return bytes;
            }
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                unified[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(unified, length);
    }

    private static boolean hasPairs(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r') {
                return true;
            }
        }
        return false;
    }
}
