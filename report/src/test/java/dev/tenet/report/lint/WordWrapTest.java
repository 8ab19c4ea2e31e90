package dev.tenet.report.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWrapTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|\"\"",
                "one two|one two",
                "one two three|one two/three",
                "abcdefghij|abcdefgh/ij",
                "a abcdefghij|a abcdef/ghij",
                "ab cdefghijklmnopqr|ab/cdefghij/klmnopqr",
                "ab cdefghijklmnopqrs|ab cdefg/hijklmno/pqrs",
                "abcdef ghijklmnopqrstuvw|abcdef g/hijklmno/pqrstuvw",
                "abcdefg hijklmnopqrstuvw|abcdefg/hijklmno/pqrstuvw",
                "日本語日本|日本語日/本"
            })
    void words_stay_whole_where_they_fit(String text, String lines) {
        assertThat(String.join("/", WordWrap.lines(text, 8))).isEqualTo(lines);
    }
}
