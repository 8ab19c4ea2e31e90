package dev.tenet.linter.path;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents for tests. */
final class Documents {
    private Documents() {}

    static Value of(String json) {
        return Value.of(new ContractReader(ReaderOptions.DEFAULT)
                .parse("document.json", json)
                .root());
    }

    static Value resource(String name) {
        return of(text(name));
    }

    static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
