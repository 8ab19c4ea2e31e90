package dev.tenet.contract.model;

/** The versions of the OpenAPI Specification that are read. */
public enum OpenApiVersion {
    V2_0,
    V3_0,
    V3_1,
    V3_2;

    /** Whether Schema Objects are JSON Schema 2020-12 (OpenAPI 3.1, section 4.8.24). */
    public boolean hasJsonSchema() {
        return this == V3_1 || this == V3_2;
    }
}
