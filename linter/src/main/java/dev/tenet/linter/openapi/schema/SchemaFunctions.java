package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.function.FunctionDefinition;
import java.util.List;

/** The functions of {@code spectral:oas} that validate. */
public final class SchemaFunctions {
    private static final List<FunctionDefinition> ALL =
            List.of(new OasDocumentSchema.Definition(), new OasExample.Definition(), new OasSchema.Definition());

    private SchemaFunctions() {}

    /** All of them, by name. */
    public static List<FunctionDefinition> all() {
        return ALL;
    }
}
