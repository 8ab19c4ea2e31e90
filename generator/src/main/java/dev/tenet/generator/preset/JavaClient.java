package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A Java client on the HttpClient of the JDK. */
final class JavaClient implements Preset {
    @Override
    public String kind() {
        return "java-client";
    }

    @Override
    public String summary() {
        return "A Java client on the HttpClient of the JDK";
    }

    @Override
    public String generator() {
        return "java";
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
        return new EngineSettings(
                Map.of("library", "native", "hideGenerationTimestamp", "true"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
