package dev.tenet.schema;

import dev.tenet.contract.SchemaSyntax;
import java.util.Optional;

/** The dialects of JSON Schema that are understood. */
public enum Dialect {
    DRAFT_4("draft4"),
    DRAFT_6("draft6"),
    DRAFT_7("draft7"),
    DRAFT_2019_09("draft2019-09"),
    DRAFT_2020_12("draft2020-12"),
    OPENAPI_2_0("openapi-2.0"),
    OPENAPI_3_0("openapi-3.0"),
    OPENAPI_3_1("openapi-3.1");

    private final String label;

    Dialect(String label) {
        this.label = label;
    }

    /** The dialect of a URI, as in {@code $schema}; what is said of 2020-12 is read as OpenAPI 3.1 says it, which adds to it. */
    public static Optional<Dialect> named(String uri) {
        if (!SchemaSyntax.isKnownDialect(uri)) {
            return Optional.empty();
        }
        if (uri.contains("draft-04")) {
            return Optional.of(DRAFT_4);
        }
        if (uri.contains("draft-06")) {
            return Optional.of(DRAFT_6);
        }
        if (uri.contains("draft-07")) {
            return Optional.of(DRAFT_7);
        }
        return Optional.of(uri.contains("2019-09") ? DRAFT_2019_09 : OPENAPI_3_1);
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }
}
