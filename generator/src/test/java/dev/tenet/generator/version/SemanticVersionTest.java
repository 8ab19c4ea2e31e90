package dev.tenet.generator.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.4.0,1.4.0",
        "v2,2.0.0",
        "1.4,1.4.0",
        "1.2.0-rc.1,1.2.0-rc.1",
        "1.2.0-SNAPSHOT,1.2.0-SNAPSHOT",
        "1.0.0+build.5,1.0.0"
    })
    void a_version_is_read(String text, String version) {
        assertThat(SemanticVersion.of(text)).hasToString("Optional[" + version + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "latest", "2024-10-01", "1.2.3.4", "1..2", "99999999999999999999.0.0", "1.0.0-", "1.0.0 beta"
            })
    void what_is_no_version_is_told(String text) {
        assertThat(SemanticVersion.of(text)).isEmpty();
    }

    @Test
    void versions_are_ordered_as_semver_says() {
        List<SemanticVersion> ordered = Stream.of(
                        "0.9.0",
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "1.0.1",
                        "1.1.0",
                        "1.10.0",
                        "2.0.0")
                .map(text -> SemanticVersion.of(text).orElseThrow())
                .toList();
        List<SemanticVersion> shuffled = new java.util.ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.2,major,2.0.0",
        "1.4.2,minor,1.5.0",
        "1.4.2,patch,1.4.3",
        "1.4.2,none,1.4.2",
        "0.4.2,major,0.5.0",
        "0.4.2,minor,0.4.3",
        "0.4.2,patch,0.4.3",
        "0.0.0,major,0.1.0",
        "1.2.0-rc.1,none,1.2.0-rc.1",
        "1.2.0-rc.1,patch,1.2.0-rc.2",
        "1.2.0-rc.1,minor,1.2.0-rc.2",
        "1.2.0-rc.4,major,2.0.0-rc.1",
        "2.0.0-rc.1,major,2.0.0-rc.2",
        "1.2.3-beta,patch,1.2.3-beta.1",
        "1.2.3-beta.7,minor,1.3.0-beta.1",
        "0.3.0-rc.1,major,0.3.0-rc.2",
        "0.3.1-rc.1,major,0.4.0-rc.1",
        "1.2.0-SNAPSHOT,minor,1.2.0-SNAPSHOT",
        "1.2.0-SNAPSHOT,major,2.0.0-SNAPSHOT"
    })
    void the_next_version_follows(String base, String step, String next) {
        assertThat(NextVersion.after(SemanticVersion.of(base).orElseThrow(), step(step)))
                .hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.0,2.0.0,major,enough",
        "1.4.0,3.0.0,major,enough",
        "1.4.0,1.5.0,major,too-low",
        "1.4.0,1.4.0,minor,too-low",
        "1.4.0,2.0.0,minor,enough",
        "1.4.0,1.4.0,none,enough",
        "1.4.0,1.3.9,none,too-low",
        "1.4.0,1.5.0-rc.1,minor,enough",
        "1.5.0-rc.1,1.5.0,minor,enough",
        "1.5.0-rc.1,1.5.0-rc.1,minor,too-low",
        "1.5.0-rc.1,1.5.0-rc.2,minor,enough",
        "1.5.0-SNAPSHOT,1.5.0-SNAPSHOT,minor,enough",
        "0.4.0,0.5.0,major,enough",
        "0.4.0,0.4.1,major,too-low",
        "2024-10-01,2024-11-01,major,unknown",
        "1.4.0,next,major,unknown",
        "v1,v2,major,enough"
    })
    void the_declared_version_is_judged(String base, String revision, String step, String outcome) {
        assertThat(DeclaredVersion.of(base, revision, step(step)).outcome().label())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "java-client,1.2.0-rc.1,1.2.0-rc.1",
        "java-client,1.2.0-SNAPSHOT,1.2.0-SNAPSHOT",
        "typescript-client,v2,2.0.0",
        "typescript-client,1.2.0-rc.01,1.2.0-rc.1",
        "rust-client,2024-10-01,2024.10.1",
        "rust-client,2024-10-01-preview,2024.10.1-preview",
        "csharp-client,3.0 beta 2,3.0.0-beta.2",
        "go-client,latest,0.0.0",
        "go-client,1.2.3.4,1.2.3-4",
        "python-client,1.2.0-rc.1,1.2.0rc1",
        "python-client,1.2.0-alpha,1.2.0a0",
        "python-client,1.2.0-beta2,1.2.0b2",
        "python-client,1.2.0-SNAPSHOT,1.2.0.dev0",
        "python-client,1.2.0-dev.5,1.2.0.dev5",
        "python-client,1.2.0-rc.1.fix-2,1.2.0rc1+fix.2",
        "python-client,1.2.0-feature.x,1.2.0.dev0+feature.x",
        "python-client,2024-10-01,2024.10.1"
    })
    void any_text_becomes_a_version_of_the_language(String kind, String text, String version) {
        assertThat(VersionFormat.ofKind(kind).write(ReadableVersion.of(text))).isEqualTo(version);
    }

    private static SemanticVersionAdvice step(String label) {
        return SemanticVersionAdvice.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
