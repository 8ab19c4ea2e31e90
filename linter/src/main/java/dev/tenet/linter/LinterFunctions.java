package dev.tenet.linter;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.core.CoreFunctions;
import dev.tenet.linter.openapi.OpenApiFunctions;
import dev.tenet.linter.openapi.schema.SchemaFunctions;
import dev.tenet.linter.recommended.RecommendedFunctions;
import dev.tenet.linter.ruleset.FunctionRegistry;
import java.util.ArrayList;
import java.util.List;

/** The functions that rules can call: the core ones, those of the built-in rulesets, our own, and those of other jars. */
public final class LinterFunctions {
    private LinterFunctions() {}

    public static FunctionRegistry registry() {
        List<FunctionDefinition> builtIn = new ArrayList<>(OpenApiFunctions.all());
        builtIn.addAll(SchemaFunctions.all());
        return FunctionRegistry.withInstalled(CoreFunctions.all(), builtIn, RecommendedFunctions.all());
    }
}
