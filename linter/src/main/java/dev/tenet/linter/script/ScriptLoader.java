package dev.tenet.linter.script;

import dev.tenet.linter.function.FunctionDefinition;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads rulesets and functions that are written in JavaScript. The linter itself runs no scripts; a module that does is found by {@link
 * ServiceLoader}.
 */
public interface ScriptLoader {
    /**
     * The ruleset that a file exports by default.
     *
     * <p>It is handed over as it is, not validated. What it extends is nested: a {@link ScriptValue.Mapping} for a definition, a {@link
     * ScriptValue.Listing} of a definition and a string for a tuple; a definition inside of itself is left out. A function of the core
     * set is a {@link ScriptValue.Function} whose definition is {@link CoreFunctions#named}; a function whose options hold live values
     * is bound to them by whoever makes its definition.
     *
     * @param file absolute
     * @param core the functions that scripts import by name
     * @throws ScriptException where the file cannot be read, or throws, or exports nothing
     */
    ScriptValue ruleset(Path file, CoreFunctions core) throws ScriptException;

    /**
     * The function that a file exports by default.
     *
     * @param file absolute
     * @param name what rules call it
     * @throws ScriptException where the file cannot be read, or throws, or exports no function
     */
    FunctionDefinition function(Path file, String name, CoreFunctions core) throws ScriptException;

    /** The functions of the linter that scripts import. */
    interface CoreFunctions {
        /** The function of that name, such as {@code pattern}; those of {@code spectral:oas} included, which scripts may change. */
        Optional<FunctionDefinition> named(String name);
    }

    /** The loader of another module, if any is there. */
    static Optional<ScriptLoader> find() {
        return ServiceLoader.load(ScriptLoader.class).findFirst();
    }
}
