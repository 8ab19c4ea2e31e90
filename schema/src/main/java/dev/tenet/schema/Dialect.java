package dev.tenet.schema;

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

    /** The name on the command line. */
    public String label() {
        return label;
    }
}
