package dev.tenet.generator.option;

import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.lowering.LoweringProfile;
import dev.tenet.generator.preset.EngineSettings;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.PresetInput;
import dev.tenet.generator.preset.PresetOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A generator of the engine for which there is no preset: as it is, but with the version of the SDK and without dates. */
record PlainGenerator(String generator, List<EngineOption> engineOptions) implements Preset {
    private static final List<String> VERSIONS =
            List.of("artifactVersion", "npmVersion", "packageVersion", "gemVersion", "pubVersion", "podVersion");

    @Override
    public String kind() {
        return generator;
    }

    @Override
    public String summary() {
        return "The generator " + generator;
    }

    @Override
    public List<PresetOption> options() {
        return List.of();
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.PLAIN;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        Map<String, Object> properties = new HashMap<>();
        for (EngineOption option : engineOptions) {
            if (VERSIONS.contains(option.name())) {
                properties.put(option.name(), input.version());
            } else if (option.name().equals("hideGenerationTimestamp")) {
                properties.put(option.name(), "true");
            }
        }
        return new EngineSettings(properties, Map.of(), Map.of(), List.of(), List.of());
    }
}
