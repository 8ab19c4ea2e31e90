package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.WithoutOptions;
import java.util.List;

/** The functions of {@code spectral:oas} that rulesets of users cannot name. */
public final class OpenApiFunctions {
    private static final List<FunctionDefinition> ALL = List.of(
            new NotChecked.Definition(),
            new WithoutOptions("oasDiscriminator", new OasDiscriminator()),
            new WithoutOptions("oasOpFormDataConsumeCheck", new OasOpFormDataConsumeCheck()),
            new WithoutOptions("oasOpIdUnique", new OasOpIdUnique()),
            new WithoutOptions("oasOpParams", new OasOpParams()),
            new WithoutOptions("oasOpSuccessResponse", new OasOpSuccessResponse()),
            new WithoutOptions("oasPathParam", new OasPathParam()),
            new OasSecurityDefined.Definition(),
            new WithoutOptions("oasTagDefined", new OasTagDefined()),
            new WithoutOptions("oasUnusedComponent", new OasUnusedComponent()),
            new WithoutOptions("refSiblings", new RefSiblings()),
            new ServerVariables.Definition(),
            new WithoutOptions("uniquenessTags", new UniquenessTags()));

    private OpenApiFunctions() {}

    /** All of them, by name. */
    public static List<FunctionDefinition> all() {
        return ALL;
    }
}
