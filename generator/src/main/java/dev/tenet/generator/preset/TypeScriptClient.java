package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A TypeScript client on fetch. */
final class TypeScriptClient implements Preset {
    @Override
    public String kind() {
        return "typescript-client";
    }

    @Override
    public String summary() {
        return "A TypeScript client on fetch";
    }

    @Override
    public String generator() {
        return "typescript-fetch";
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
