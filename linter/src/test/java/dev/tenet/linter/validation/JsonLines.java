package dev.tenet.linter.validation;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.linter.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Test data: one JSON value a line. */
public final class JsonLines {
    private JsonLines() {}

    public static Stream<Value> read(String resource) {
        try (InputStream in = Objects.requireNonNull(JsonLines.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(JsonLines::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Value parse(String json) {
        return Value.of(new SyntaxReader(ReaderOptions.DEFAULT)
                .read("test.json", json.getBytes(StandardCharsets.UTF_8))
                .root());
    }
}
