package dev.tenet.linter.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a ruleset holds, reading and searching it ends, and ends well. */
class PathRobustnessTest {
    private static final List<String> PARTS = List.of(
            "$",
            ".",
            "..",
            "[",
            "]",
            "*",
            "^",
            "~",
            "@",
            "?(",
            ")",
            "(",
            "'",
            "\"",
            "a",
            "0",
            ":",
            "-1",
            ",",
            " ",
            "/",
            "\\",
            "@.a",
            "==",
            "&&",
            "!",
            "@property",
            ".match(",
            "[?(@",
            ")]",
            "@string()",
            "(@.length-1)",
            "{",
            "1e",
            "null");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void any_text_is_an_expression_or_told_what_is_wrong_with_it(int seed) {
        Random random = new Random(seed);
        Value document = Documents.of("{\"a\": [1, {\"a\": null, \"b\": \"x\"}], \"b\": {\"a\": {}}}");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder expression = new StringBuilder("$");
            for (int parts = random.nextInt(12); parts > 0; parts--) {
                expression.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertThatCode(() -> search(expression.toString(), document))
                    .as(expression.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void search(String expression, Value document) {
        try {
            JsonPath.parse(expression).select(document);
        } catch (JsonPathException e) {
            assertThat(e.offset()).isBetween(0, expression.length());
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void many_steps_up_do_not_multiply_without_end() throws JsonPathException {
        JsonPath path = JsonPath.parse("$" + "..a".repeat(30) + "^".repeat(30));

        assertThat(path.programs().size()).isLessThanOrEqualTo(64);
    }

    @Test
    void many_filters_on_every_value_do_not_multiply_states_without_end() throws JsonPathException {
        StringBuilder expression = new StringBuilder("$");
        for (int i = 0; i < 60; i++) {
            expression.append("..[?(@property != 'k").append(i).append("')]");
        }
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            document.append("{\"k").append(i % 7 == 0 ? i : 0).append("\": ");
        }
        Value root = Documents.of(document.append("1").append("}".repeat(60)).toString());

        assertThat(JsonPath.parse(expression.toString()).select(root)).isEmpty();
    }
}
