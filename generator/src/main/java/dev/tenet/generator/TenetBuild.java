package dev.tenet.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells this build of Tenet's presets, templates and lowering from others: they have a say in every generated file. */
final class TenetBuild {
    private TenetBuild() {}

    /** The version, and the digest of the sources that the build put beside this class. */
    static String name() {
        try (InputStream resource = TenetBuild.class.getResourceAsStream("build.txt")) {
            return resource == null
                    ? "unknown"
                    : new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
