package dev.tenet.generator.option;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.preset.PresetOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionCheckTest {
    private static final List<PresetOption> PRESET =
            List.of(PresetOption.oneOf("http", "The library", "jdk", "jdk", "spring"));
    private static final List<EngineOption> ENGINE = List.of(
            new EngineOption("groupId", "", "", List.of()),
            new EngineOption("useJackson3", "", "", List.of("true", "false")));

    @Test
    void takes_options_of_the_preset_and_of_the_generator_and_maps() {
        assertThatCode(() -> check(
                        Map.of("http", "spring", "groupId", "anything", "useJackson3", "true"),
                        Map.of("typeMappings", Map.of("a", "b"), "globalProperties", Map.of("models", ""))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grupId       | x     | there is no option "grupId"; did you mean "groupId"?
        xyz          | x     | there is no option "xyz"; tenet generate --list java-client shows all
        http         | sprng | the option http cannot be "sprng"; did you mean "spring"? (it is jdk, spring)
        useJackson3  | yes   | the option useJackson3 cannot be "yes" (it is true, false)
        typeMappings | a=b   | the option typeMappings is a map: give typeMappings: {NAME: VALUE}
        """)
    void refuses_what_nothing_understands(String name, String value, String message) {
        assertThatThrownBy(() -> check(Map.of(name, value), Map.of()))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("one: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        typeMapping      | x    | there is no option "typeMapping"; did you mean "typeMappings"?
        groupId          | x    | the option groupId is no map
        globalProperties | apiz | there is no global property "apiz"; did you mean "apis"?
        """)
    void refuses_maps_that_nothing_reads(String name, String key, String message) {
        assertThatThrownBy(() -> check(Map.of(), Map.of(name, Map.of(key, ""))))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("one: " + message);
    }

    private static void check(Map<String, String> options, Map<String, Map<String, String>> maps) {
        new OptionCheck(
                        new GenerationTarget(
                                "one",
                                "pets.yaml",
                                "java-client",
                                Path.of("out"),
                                options,
                                maps,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        PRESET,
                        ENGINE)
                .check();
    }
}
