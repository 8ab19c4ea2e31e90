package dev.tenet.generator.preset;

import java.util.List;
import java.util.Optional;

/** The presets that there are. */
public final class Presets {
    private static final List<Preset> ALL = List.of(
            new SpringServer(),
            new JavaClient(),
            new KotlinClient(),
            new TypeScriptClient(),
            new PythonClient(),
            new GoClient(),
            new CSharpClient(),
            new RustClient());

    private Presets() {}

    public static List<Preset> all() {
        return ALL;
    }

    public static Optional<Preset> of(String kind) {
        return ALL.stream().filter(preset -> preset.kind().equals(kind)).findFirst();
    }
}
