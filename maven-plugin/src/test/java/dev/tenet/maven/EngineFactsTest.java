package dev.tenet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.engine.EngineLoader;
import org.junit.jupiter.api.Test;

class EngineFactsTest {
    @Test
    void the_version_that_is_known_without_the_engine_is_what_the_engine_says() {
        assertThat(EngineFacts.read().version())
                .isEqualTo(EngineLoader.onClassPath().version());
    }

    @Test
    void the_engine_comes_with_the_version_of_the_plugin() {
        assertThat(EngineFacts.read().artifact()).matches("dev\\.tenet:tenet-generator-openapi:\\d.*");
    }
}
