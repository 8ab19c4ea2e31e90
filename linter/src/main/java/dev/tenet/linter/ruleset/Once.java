package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import java.util.Optional;

/** Loads a function at most once; one that needs itself is asked again while it is loaded. */
final class Once implements FileFunctions.Source {
    private final FileFunctions.Source source;
    private Optional<Optional<FunctionDefinition>> loaded = Optional.empty();

    Once(FileFunctions.Source source) {
        this.source = source;
    }

    @Override
    public Optional<FunctionDefinition> load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(source.load());
        }
        return loaded.get();
    }
}
