package dev.tenet.generator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternExampleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^[A-Z]{2}$; AA",
                "^-?(0|[1-9][0-9]{0,11})\\.[0-9]{2}$; 0.00",
                "^\\d{4}-\\w+$; 0000-a",
                "^(?:ab|cd){2,}x*$; abab",
                "^[\\]x]+?/[a-z0-9-]{3}$; ]/aaa",
            })
    void a_simple_pattern_has_an_example(String pattern, String example) {
        assertThat(PatternExample.of(pattern)).contains(example);
        assertThat(Pattern.matches(pattern, example)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?=a)b$",
                "[^a]",
                "\\p{L}",
                "(a",
                "a)",
                "[a",
                "a{",
                "a{x}",
                "a{1000000000}",
                "*",
                "\\",
                "[a&&[b]]",
                "\\1"
            })
    void another_has_none(String pattern) {
        assertThat(PatternExample.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100_000})
    void nor_has_one_that_is_nested_deeply(int depth) {
        assertThat(PatternExample.of("(".repeat(depth) + "a" + ")".repeat(depth)))
                .isEmpty();
    }
}
