package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;
import java.util.Map;

/** A Spring Boot server: interfaces and models. */
final class SpringServer implements Preset {
    @Override
    public String kind() {
        return "spring-server";
    }

    @Override
    public String summary() {
        return "A Spring Boot server: interfaces and models";
    }

    @Override
    public String generator() {
        return "spring";
    }

    @Override
    public List<PresetOption> options() {
        return List.of();
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.SPRING_SERVER;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        return new EngineSettings(
                Map.of(
                        "interfaceOnly",
                        "true",
                        "useTags",
                        "true",
                        "useSpringBoot4",
                        "true",
                        "useJackson3",
                        "true",
                        "hideGenerationTimestamp",
                        "true"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
