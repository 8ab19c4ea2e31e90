package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads no more than a document may have. */
record Bytes(long limit) {

    byte[] read(InputStream in) throws IOException, SourceException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        check(bytes.length);
        return bytes;
    }

    void check(long size) throws SourceException {
        if (size > limit || size > Integer.MAX_VALUE - 8) {
            throw SourceException.ofContent(
                    "is larger than " + shown(limit) + ", the limit for one document; split it into several files");
        }
    }

    private static String shown(long bytes) {
        return bytes >= 1024 * 1024 && bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MiB" : bytes + " bytes";
    }
}
