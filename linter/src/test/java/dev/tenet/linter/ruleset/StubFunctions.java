package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The functions that tests of rulesets name. */
final class StubFunctions {
    private StubFunctions() {}

    static FunctionRegistry registry() {
        List<FunctionDefinition> core = Stream.of(
                        "alphabetical",
                        "defined",
                        "falsy",
                        "length",
                        "or",
                        "schema",
                        "truthy",
                        "undefined",
                        "unreferencedReusableObject",
                        "xor")
                .<FunctionDefinition>map(name -> new StubFunction(name, null))
                .toList();
        List<FunctionDefinition> builtIn = Stream.of(
                        "oasDiscriminator",
                        "oasDocumentSchema",
                        "oasExample",
                        "oasOpFormDataConsumeCheck",
                        "oasOpIdUnique",
                        "oasOpParams",
                        "oasOpSuccessResponse",
                        "oasPathParam",
                        "oasSchema",
                        "oasSecurityDefined",
                        "oasTagDefined",
                        "oasUnusedComponent",
                        "refSiblings",
                        "serverVariables",
                        "typedEnum",
                        "uniquenessTags")
                .<FunctionDefinition>map(name -> new StubFunction(name, null))
                .toList();
        List<FunctionDefinition> all = Stream.concat(
                        core.stream(), Stream.of(new StubFunction("pattern", Set.of("match", "notMatch"))))
                .toList();
        return new FunctionRegistry(all, builtIn, List.of(new StubFunction("installed", null)));
    }
}
