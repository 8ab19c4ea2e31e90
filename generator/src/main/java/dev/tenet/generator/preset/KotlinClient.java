package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A Kotlin client. */
final class KotlinClient implements Preset {
    @Override
    public String kind() {
        return "kotlin-client";
    }

    @Override
    public String summary() {
        return "A Kotlin client";
    }

    @Override
    public String generator() {
        return "kotlin";
    }

    @Override
    public List<PresetOption> options() {
        return List.of();
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        return new EngineSettings(Map.of(), Map.of(), Map.of(), List.of(), List.of());
    }
}
