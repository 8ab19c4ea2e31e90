package dev.tenet.linter.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.linter.openapi.UrlTemplate.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTemplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://{a}.b/{c} | a, c
            {a}{a} | a, a
            {} | ``
            {}} | }
            {{a}} | {a
            {a | ``
            } {a} | a
            {a b/?} | a b/?
            """)
    void names_stand_in_braces(String url, String names) {
        assertThat(String.join(", ", UrlTemplate.parse(url).names())).isEqualTo(names);
    }

    @Test
    void a_name_does_not_go_over_a_line() {
        assertThat(UrlTemplate.parse("{a\nb} {c}").names()).containsExactly("c");
    }

    @Test
    void the_last_variable_changes_first() {
        List<Choice> choices = List.of(new Choice("a", List.of("1", "2")), new Choice("b", List.of("x", "ü")));

        assertThat(UrlTemplate.parse("{a}/{b}/{c}").invalid(choices))
                .containsExactly("1/x/{c}", "1/%C3%BC/{c}", "2/x/{c}", "2/%C3%BC/{c}");
    }

    @Test
    void a_variable_without_values_leaves_nothing_to_try() {
        assertThat(UrlTemplate.parse("{a}").invalid(List.of(new Choice("a", List.of()))))
                .isEmpty();
    }

    @Test
    void many_variables_with_many_values_end() {
        StringBuilder url = new StringBuilder("https://example.org");
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            url.append("/{v").append(i).append('}');
            choices.add(new Choice("v" + i, Collections.nCopies(100, "x")));
        }

        assertThat(UrlTemplate.parse(url.toString()).invalid(choices)).isEmpty();
    }

    @Test
    void braces_that_do_not_close_are_read_in_one_go() {
        assertThat(UrlTemplate.parse("{".repeat(1_000_000)).names()).isEmpty();
    }
}
