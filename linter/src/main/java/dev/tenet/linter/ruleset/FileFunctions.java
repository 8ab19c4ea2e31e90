package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.linter.function.FunctionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that the rules of one file can name. */
final class FileFunctions {
    private final FunctionRegistry registry;
    private final boolean builtIn;
    private final Map<String, Source> own = new HashMap<>();

    FileFunctions(FunctionRegistry registry, boolean builtIn) {
        this.registry = registry;
        this.builtIn = builtIn;
    }

    /** Where a function of the file comes from; it is loaded once a rule names it. */
    @FunctionalInterface
    interface Source {
        /** Empty where it cannot be loaded, which has been reported. */
        Optional<FunctionDefinition> load();
    }

    /** What a name stands for. */
    sealed interface Found {
        record Known(FunctionDefinition definition) implements Found {}

        /** It is there but cannot be used, which has been reported. */
        record Broken() implements Found {}

        record Unknown(Optional<String> nearest) implements Found {}
    }

    void add(String name, Source source) {
        own.putIfAbsent(name, source);
    }

    boolean isCore(String name) {
        return registry.core(name).isPresent();
    }

    boolean isInstalled(String name) {
        return registry.other(name).isPresent();
    }

    Found find(String name) {
        Optional<FunctionDefinition> core = registry.core(name);
        if (core.isPresent()) {
            return new Found.Known(core.get());
        }
        Source source = own.get(name);
        if (source != null) {
            Optional<FunctionDefinition> loaded = source.load();
            return loaded.<Found>map(Found.Known::new).orElseGet(Found.Broken::new);
        }
        Optional<FunctionDefinition> other =
                registry.other(name).or(() -> builtIn ? registry.builtIn(name) : Optional.empty());
        return other.<Found>map(Found.Known::new).orElseGet(() -> new Found.Unknown(nearest(name)));
    }

    private Optional<String> nearest(String name) {
        List<String> names = new ArrayList<>(registry.names());
        names.addAll(own.keySet());
        return Nearest.of(name, names);
    }
}
