package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A Python client. */
final class PythonClient implements Preset {
    @Override
    public String kind() {
        return "python-client";
    }

    @Override
    public String summary() {
        return "A Python client";
    }

    @Override
    public String generator() {
        return "python";
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
