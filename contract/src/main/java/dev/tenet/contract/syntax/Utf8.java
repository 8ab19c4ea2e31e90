package dev.tenet.contract.syntax;

import java.nio.ByteBuffer;

/** Well-formed UTF-8 (RFC 3629; table 3-7 of the Unicode Standard). */
final class Utf8 {
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Offset of the first byte that is not part of a well-formed sequence, or -1. */
    static int firstInvalid(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && (words.getLong(at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xc2 && lead <= 0xdf) {
            return follows(bytes, at + 1, 0x80, 0xbf) ? 2 : 0;
        }
        if (lead >= 0xe0 && lead <= 0xef) {
            int low = lead == 0xe0 ? 0xa0 : 0x80;
            int high = lead == 0xed ? 0x9f : 0xbf;
            return follows(bytes, at + 1, low, high) && follows(bytes, at + 2, 0x80, 0xbf) ? 3 : 0;
        }
        if (lead >= 0xf0 && lead <= 0xf4) {
            int low = lead == 0xf0 ? 0x90 : 0x80;
            int high = lead == 0xf4 ? 0x8f : 0xbf;
            return follows(bytes, at + 1, low, high)
                            && follows(bytes, at + 2, 0x80, 0xbf)
                            && follows(bytes, at + 3, 0x80, 0xbf)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int at, int low, int high) {
        return at < bytes.length && (bytes[at] & 0xff) >= low && (bytes[at] & 0xff) <= high;
    }
}
