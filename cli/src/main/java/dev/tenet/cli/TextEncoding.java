package dev.tenet.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How the bytes of documents are turned into text, by the names that Node.js gives to encodings. */
enum TextEncoding {
    UTF8("utf8", StandardCharsets.UTF_8),
    ASCII("ascii", StandardCharsets.US_ASCII),
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF16LE("utf16le", StandardCharsets.UTF_16LE),
    UCS2("ucs2", StandardCharsets.UTF_16LE),
    UCS_2("ucs-2", StandardCharsets.UTF_16LE),
    /** The bytes themselves, written in Base64: no document, but a string. */
    BASE64("base64", StandardCharsets.US_ASCII) {
        @Override
        String decode(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    },
    LATIN1("latin1", StandardCharsets.ISO_8859_1);

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    String label() {
        return label;
    }

    /** Whether documents are in this encoding unless somebody says otherwise. */
    boolean isUsual() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    String decode(byte[] bytes) {
        return new String(bytes, charset);
    }
}
