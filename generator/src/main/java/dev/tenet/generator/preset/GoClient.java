package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A Go client. */
final class GoClient implements Preset {
    @Override
    public String kind() {
        return "go-client";
    }

    @Override
    public String summary() {
        return "A Go client";
    }

    @Override
    public String generator() {
        return "go";
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
