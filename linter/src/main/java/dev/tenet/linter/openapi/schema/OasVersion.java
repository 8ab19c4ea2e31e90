package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.value.Value;

/** The version of OpenAPI that a document says it follows. */
enum OasVersion {
    V2,
    V3_0,
    V3_1,
    V3_2,
    /** None of those. */
    OTHER;

    static OasVersion of(Inventory inventory) {
        return inventory.derived(OasVersion.class, run -> detected(run.unresolved()));
    }

    private static OasVersion detected(Value document) {
        return DocumentFormat.OAS2.matches(document)
                ? V2
                : DocumentFormat.OAS3_2.matches(document)
                        ? V3_2
                        : DocumentFormat.OAS3_1.matches(document)
                                ? V3_1
                                : DocumentFormat.OAS3_0.matches(document) ? V3_0 : OTHER;
    }

    boolean isNullable() {
        return this == V2 || this == V3_0;
    }

    /** The dialect of the Schema Objects of a document. */
    SchemaDialect dialect(Value document) {
        return this == V3_1 || this == V3_2
                ? SchemaDialect.ofUri(document.get("jsonSchemaDialect").text()).orElse(SchemaDialect.DRAFT2020_12)
                : SchemaDialect.DRAFT4;
    }
}
