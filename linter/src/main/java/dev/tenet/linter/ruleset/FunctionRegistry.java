package dev.tenet.linter.ruleset;

import dev.tenet.contract.InputException;
import dev.tenet.linter.function.FunctionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The functions that rulesets can name without a file of their own. */
public final class FunctionRegistry {
    private final Map<String, FunctionDefinition> core;
    private final Map<String, FunctionDefinition> builtIn;
    private final Map<String, FunctionDefinition> others;

    /**
     * Names that come twice are the first one's.
     *
     * @param core for all rulesets; nothing else can take their names
     * @param builtIn for the rulesets that ship with the linter only
     * @param others for all rulesets, unless a ruleset has a function of that name itself
     */
    public FunctionRegistry(
            List<FunctionDefinition> core, List<FunctionDefinition> builtIn, List<FunctionDefinition> others) {
        this.core = byName(core);
        this.builtIn = byName(builtIn);
        this.others = byName(others);
    }

    /**
     * With the functions that other jars offer.
     *
     * @throws InputException where such a function cannot be loaded
     */
    public static FunctionRegistry withInstalled(
            List<FunctionDefinition> core, List<FunctionDefinition> builtIn, List<FunctionDefinition> own) {
        List<FunctionDefinition> installed = new ArrayList<>(own);
        try {
            ServiceLoader.load(FunctionDefinition.class).forEach(installed::add);
        } catch (ServiceConfigurationError e) {
            throw new InputException("a function on the class path cannot be loaded: " + e.getMessage());
        }
        return new FunctionRegistry(core, builtIn, installed);
    }

    private static Map<String, FunctionDefinition> byName(List<FunctionDefinition> definitions) {
        Map<String, FunctionDefinition> byName = new LinkedHashMap<>();
        definitions.forEach(definition -> byName.putIfAbsent(definition.name(), definition));
        return byName;
    }

    Optional<FunctionDefinition> core(String name) {
        return Optional.ofNullable(core.get(name));
    }

    Optional<FunctionDefinition> builtIn(String name) {
        return Optional.ofNullable(builtIn.get(name));
    }

    /** Those that scripts get with what they import: the core set, and what the rulesets that ship with the linter hold. */
    Optional<FunctionDefinition> shipped(String name) {
        return core(name).or(() -> builtIn(name));
    }

    Optional<FunctionDefinition> other(String name) {
        return Optional.ofNullable(others.get(name));
    }

    /** What a ruleset that does not ship with the linter can name. */
    List<String> names() {
        List<String> names = new ArrayList<>(core.keySet());
        names.addAll(others.keySet());
        return names;
    }
}
