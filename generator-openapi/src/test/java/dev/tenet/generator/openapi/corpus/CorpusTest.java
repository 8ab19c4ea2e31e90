package dev.tenet.generator.openapi.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.Presets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/generators.md} says of published contracts. */
@Tag("nightly")
class CorpusTest {
    private static final List<String> COMPILED = List.of("java-client", "spring-server");

    private final Trial trial = new Trial(JavaCompilation.given());

    @TempDir
    Path output;

    static Stream<Arguments> contracts_and_kinds() {
        Corpus corpus = Corpus.given();
        assumeTrue(corpus.isThere(), () -> "there is no folder of contracts " + corpus.folder());
        return corpus.contracts().stream()
                .flatMap(
                        contract -> Presets.all().stream().map(Preset::kind).map(kind -> Arguments.of(contract, kind)));
    }

    @ParameterizedTest
    @MethodSource("contracts_and_kinds")
    void every_published_contract_generates_and_its_java_compiles(Path contract, String kind) {
        Outcome outcome = trial.of(contract, kind, new TenetGenerator(kind, Map.of()), output);

        assertThat(outcome.failure()).isEmpty();
        if (COMPILED.contains(kind)) {
            assertThat(outcome.errors()).isEmpty();
        }
    }
}
