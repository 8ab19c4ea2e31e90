package dev.tenet.linter.openapi.schema;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.linter.validation.JsonSchema;
import dev.tenet.linter.validation.PatternCompiler;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.validation.SchemaError;
import dev.tenet.linter.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema of the documents of one version of OpenAPI. */
final class DocumentSchema {
    private final JsonSchema schema;

    private DocumentSchema(JsonSchema schema) {
        this.schema = schema;
    }

    static DocumentSchema of(OasVersion version) {
        String resource = switch (version) {
            case V2 -> "oas2";
            case V3_1 -> "oas3.1";
            case V3_2 -> "oas3.2";
            case V3_0, OTHER -> "oas3.0";
        };
        return new DocumentSchema(JsonSchema.trusted(
                read("/dev/tenet/linter/openapi/" + resource + ".schema.json"),
                SchemaDialect.DRAFT2020_12,
                PatternCompiler.ECMA));
    }

    List<SchemaError> validate(Value document) {
        return schema.validate(document, true);
    }

    private static Value read(String resource) {
        try (InputStream in = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(resource), resource)) {
            return Value.of(new SyntaxReader(ReaderOptions.DEFAULT)
                    .read(resource, in.readAllBytes())
                    .root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
