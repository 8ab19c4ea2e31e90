package dev.tenet.generator.openapi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What published contracts have that the engine makes Java of which does not compile, in one small contract. */
@Tag("toolchain")
class DefectsTest {
    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"java-client", "spring-server"})
    void what_the_engine_stumbles_over_compiles(String kind) throws URISyntaxException {
        Path contract =
                Path.of(DefectsTest.class.getResource("/defects/openapi.yaml").toURI());

        Outcome outcome =
                new Trial(JavaCompilation.given()).of(contract, kind, new TenetGenerator(kind, Map.of()), output);

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.errors()).isEmpty();
    }
}
