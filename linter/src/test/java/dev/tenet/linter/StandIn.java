package dev.tenet.linter;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.openapi.OpenApiFunctions;
import dev.tenet.linter.ruleset.FunctionRegistry;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A function that is still to come and finds nothing, so that the rest of {@code spectral:oas} can be read. */
record StandIn(String name) implements FunctionDefinition {
    /** The rules whose functions are there. */
    static final Set<String> READY = Set.of(
            "no-$ref-siblings",
            "oas2-discriminator",
            "oas2-operation-formData-consume-check",
            "oas2-operation-security-defined",
            "oas3-operation-security-defined",
            "oas3-server-variables",
            "oas3-unused-component",
            "openapi-tags-uniqueness",
            "operation-operationId-unique",
            "operation-parameters",
            "operation-success-response",
            "operation-tag-defined",
            "path-params");

    private static final List<String> NAMES = List.of(
            "alphabetical",
            "length",
            "oasDocumentSchema",
            "oasExample",
            "oasSchema",
            "pattern",
            "schema",
            "truthy",
            "typedEnum",
            "undefined",
            "unreferencedReusableObject",
            "xor");

    static FunctionRegistry registry() {
        List<FunctionDefinition> builtIn = new ArrayList<>(OpenApiFunctions.all());
        NAMES.forEach(name -> builtIn.add(new StandIn(name)));
        return FunctionRegistry.withInstalled(List.of(), builtIn);
    }

    @Override
    public RuleFunction bind(Value options) {
        return (target, context) -> List.of();
    }
}
