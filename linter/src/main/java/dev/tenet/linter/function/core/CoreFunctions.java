package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.WithoutOptions;
import java.util.List;

/** The functions that every ruleset can name. */
public final class CoreFunctions {
    private static final List<FunctionDefinition> ALL = List.of(
            new Alphabetical.Definition(),
            new Casing.Definition(),
            new WithoutOptions("defined", Presence.DEFINED),
            new Enumeration.Definition(),
            new WithoutOptions("falsy", Presence.FALSY),
            new Length.Definition(),
            new Or.Definition(),
            new Pattern.Definition(),
            new Schema.Definition(),
            new WithoutOptions("truthy", Presence.TRUTHY),
            new WithoutOptions("typedEnum", new TypedEnum()),
            new WithoutOptions("undefined", Presence.UNDEFINED),
            new UnreferencedReusableObject.Definition(),
            new Xor.Definition());

    private CoreFunctions() {}

    /** All of them, by name. */
    public static List<FunctionDefinition> all() {
        return ALL;
    }
}
