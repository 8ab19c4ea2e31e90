package dev.tenet.generator.openapi;

import dev.tenet.generator.engine.EngineRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which OpenAPI Generator looks for what it is not to write. It can write one by itself, but from a set, whose order is lost,
 * and the order decides.
 */
record IgnoreFile(Path path) {
    static IgnoreFile write(EngineRequest request) throws IOException {
        Path path = request.output().resolve(".openapi-generator-ignore");
        if (!request.ignored().isEmpty()) {
            Files.write(path, request.ignored());
        }
        return new IgnoreFile(path);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
