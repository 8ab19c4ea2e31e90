package dev.tenet.generator.option;

import dev.tenet.contract.Nearest;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@code kind:} may name: a preset, or a generator of the engine. */
public final class Kinds {
    private Kinds() {}

    /**
     * The preset, or the generator dressed as one.
     *
     * @param engine asked only where the kind is no preset
     * @throws GenerationException where there is neither
     */
    public static Preset of(GenerationTarget target, Supplier<GenerationEngine> engine) {
        return Presets.of(target.kind()).orElseGet(() -> {
            List<String> generators = engine.get().generators();
            if (generators.contains(target.kind())) {
                return new PlainGenerator(target.kind(), engine.get().options(target.kind()));
            }
            List<String> names =
                    new ArrayList<>(Presets.all().stream().map(Preset::kind).toList());
            names.addAll(generators);
            Optional<String> nearest = Nearest.of(target.kind(), names);
            throw new GenerationException(target.place("kind") + ": there is no kind \"" + target.kind() + '"'
                    + nearest.map(name -> "; did you mean \"" + name + "\"?").orElse("")
                    + "; tenet generate --list shows all");
        });
    }
}
