package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.Presets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    @TempDir
    Path output;

    static Stream<Arguments> presets_and_versions() {
        return Presets.all().stream()
                .map(Preset::kind)
                .flatMap(kind -> Stream.of(Arguments.of(kind, "v1"), Arguments.of(kind, "v2")));
    }

    @ParameterizedTest
    @MethodSource("presets_and_versions")
    void every_preset_generates_from_both_versions_of_the_sample_contract(String kind, String version) {
        Generated.orders(version, kind, output, Map.of());

        assertThat(output).isNotEmptyDirectory();
    }
}
