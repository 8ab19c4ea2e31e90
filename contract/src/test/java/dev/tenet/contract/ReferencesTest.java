package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.Resolution.Unresolved;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static final String TEXT = """
            $self: https://example.com/apis/openapi.yaml
            a:
              b/c~d e: [{$anchor: here}, {$id: "https://example.com/schemas/item", properties: {n: {}}}]
              plain: {$id: plain.json}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # | source#
            #/a | source#/a
            #/a/b~1c~0d%20e/0 | source#/a/b~1c~0d e/0
            #here | source#/a/b~1c~0d e/0
            https://example.com/schemas/item#/properties/n | source#/a/b~1c~0d e/1/properties/n
            https://example.com/apis/openapi.yaml#/a/plain | source#/a/plain
            plain.json | source#/a/plain
            https://example.com/apis/plain.json | source#/a/plain
            #/a/b~1c~0d%20e/00 | "#/a/b~1c~0d e/00": source has no /a/b~1c~0d e/00; correct the reference
            #/a/b~1c~0d%20e/2 | "#/a/b~1c~0d e/2": source has no /a/b~1c~0d e/2; correct the reference
            #/a/plane | "#/a/plane": source has no /a/plane; did you mean "plain"?
            #nowhere | "#nowhere": source has no such $anchor; a JSON pointer starts with #/
            none.yaml | "none.yaml" (none.yaml): no such file; check the path
            https://example.org/x | "https://example.org/x" is remote and is not fetched; give --allow-remote to allow it, or use a local copy
            """)
    void resolves(String reference, String expected) {
        Document document = Cases.reader(Path.of("src/test/resources")).parse("source", TEXT);
        Resolution resolution = document.resolve(reference);
        assertThat(
                        resolution instanceof Resolved resolved
                                ? resolved.place().toString()
                                : ((Unresolved) resolution).reason())
                .isEqualTo(expected);
        assertThat(document.resolve(reference)).isSameAs(resolution);
    }
}
