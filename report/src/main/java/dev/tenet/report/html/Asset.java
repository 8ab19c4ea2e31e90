package dev.tenet.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style or the script of the page. The page allows exactly this text, by its hash, and no other. */
record Asset(String text) {
    static Asset of(String name) throws IOException {
        try (InputStream resource = Asset.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException(name + " is not in the jar");
            }
            // A parser of HTML hashes the text with these line ends, whatever the file had.
            return new Asset(new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    /** As a source of a Content Security Policy. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
