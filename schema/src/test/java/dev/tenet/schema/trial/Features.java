package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;

/** Which keywords a dialect has, and how it spells them. */
record Features(Dialect dialect) {
    /** The JSON Schema drafts in order; OpenAPI 3.0 stands before the first, 3.1 beside the last. */
    private int age() {
        return switch (dialect) {
            case OPENAPI_2_0, OPENAPI_3_0 -> 3;
            case DRAFT_4 -> 4;
            case DRAFT_6 -> 6;
            case DRAFT_7 -> 7;
            case DRAFT_2019_09 -> 8;
            case DRAFT_2020_12, OPENAPI_3_1 -> 9;
        };
    }

    boolean isOpenApi30() {
        return age() == 3;
    }

    boolean isOpenApi() {
        return isOpenApi30() || dialect == Dialect.OPENAPI_3_1;
    }

    /** Lists of types, {@code null}, tuples, patterns of names, dependencies: all that OpenAPI 3.0 took away. */
    boolean isJsonSchema() {
        return age() >= 4;
    }

    /** {@code const}, {@code contains}, {@code propertyNames}, boolean schemas, exclusive bounds that are numbers. */
    boolean hasDraft6() {
        return age() >= 6;
    }

    boolean hasConditions() {
        return age() >= 7;
    }

    /** {@code dependencies} rather than {@code dependentRequired} and {@code dependentSchemas}. */
    boolean hasDependencies() {
        return age() <= 7;
    }

    /** {@code unevaluated…}, {@code minContains}, siblings of {@code $ref}. */
    boolean hasDraft2019() {
        return age() >= 8;
    }

    boolean hasPrefixItems() {
        return age() >= 9;
    }

    /** The keyword for definitions; any would do, but validators look for identifiers only in those they know. */
    String definitions() {
        return hasDraft2019() ? "$defs" : "definitions";
    }

    /** Whether networknt asserts formats that came after draft-04. */
    boolean hasAllFormats() {
        return age() >= 8;
    }
}
