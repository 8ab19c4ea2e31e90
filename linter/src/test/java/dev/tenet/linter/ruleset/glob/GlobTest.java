package dev.tenet.linter.ruleset.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlobTest {
    private static final List<List<String>> ROWS = rows();

    private static List<List<String>> rows() {
        try (InputStream in = GlobTest.class.getResourceAsStream("/globs/minimatch.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<List<String>> patterns() {
        return ROWS.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_pattern_matches_what_minimatch_says(List<String> row) {
        Glob glob = Glob.parse(row.get(0));

        List<String> matched = ROWS.get(0).stream().filter(glob::matches).toList();

        assertThat(matched).containsExactlyInAnyOrderElementsOf(row.subList(1, row.size()));
    }

    @Test
    void a_pattern_that_would_backtrack_forever_is_quick() {
        Glob stars = Glob.parse("*(*(*(*(a))))".repeat(20) + "b");
        Glob folders = Glob.parse("**/".repeat(100) + "b");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(stars.matches("a".repeat(500))).isFalse();
            assertThat(folders.matches("a/".repeat(500) + "c")).isFalse();
        });
    }

    @Test
    void a_pattern_that_stands_for_too_many_is_refused() {
        assertThatThrownBy(() -> Glob.parse("{a,b}".repeat(20))).hasMessageContaining("more than 1000");
        assertThatThrownBy(() -> Glob.parse("{1..99999}")).hasMessageContaining("more than 1000");
    }
}
