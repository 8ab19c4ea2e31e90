package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import dev.tenet.linter.path.filter.FilterFailure;
import dev.tenet.linter.path.filter.ScriptConditions;
import dev.tenet.linter.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaScriptConditionsTest {
    private static final String DOCUMENT = """
            {"paths": {"/a": {"get": {"tags": ["x", "y"], "operationId": "readAll"}},
                       "/a/{id}": {"get": {"tags": [], "operationId": "read"}, "put": {"tags": ["x"], "operationId": "write"}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.paths[?(Object.keys(@).length > 1)] | /a/{id}",
                "$.paths[?(@property.split('/').map(part => part.length).some(length => length > 3))] | /a/{id}",
                "$.paths[?(Object.entries(@).every(([method, operation]) => operation.tags.length > 0))] | /a",
                "$.paths[*][?(@.tags.map((tag) => tag + tag).includes('yy'))] | get",
                "$.paths[*][?(new Set(@.tags).size == 1 && Array.isArray(@.tags))] | put",
                "$.paths[*][?(/^rea/.test(@.operationId) && !@.tags.length && ((x) => x)(true))] | get",
                "$.paths[*][?(JSON.stringify(@parent).length > 0 && Object.keys(@root).length == 1 && @.operationId == 'write')] | put",
            })
    void what_only_scripts_can_express_is_asked_of_scripts(String path, String key) throws JsonPathException {
        assertThat(JsonPath.parse(path).select(document()))
                .extracting(match -> match.path().get(match.path().size() - 1))
                .containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.paths[?(@.get.foo == bar)]",
                "$.paths[?(@values.length)]",
                "$.paths[?(process.exit())]",
                "$.paths[?(globalThis.x)]",
                "$.paths[?(Java.type('java.io.File'))]",
                "$.paths[?(@.a ==)]",
                "$.paths[?(@.a = 1; @.b)]",
            })
    void a_slip_stays_an_error_of_the_expression(String path) {
        assertThatThrownBy(() -> JsonPath.parse(path)).isInstanceOf(JsonPathException.class);
    }

    @Test
    void a_script_that_does_not_end_is_stopped() {
        ScriptConditions.Condition endless = new JavaScriptConditions(Duration.ofMillis(100))
                .compile("Array.from({length: 1e9}, (x) => x).length && @")
                .orElseThrow();

        assertThatThrownBy(() -> endless.test(name -> "value"))
                .isInstanceOf(FilterFailure.class)
                .hasMessage("it runs too long");
    }

    @Test
    void a_script_that_throws_is_a_failure_of_the_filter() {
        ScriptConditions.Condition failing = new JavaScriptConditions()
                .compile("Object.keys(null).length && @")
                .orElseThrow();

        assertThatThrownBy(() -> failing.test(name -> "value")).isInstanceOf(FilterFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object.assign(@, {a: 1})", "delete @.paths", "@.paths = 1"})
    void documents_cannot_be_changed(String change) {
        Value document = document();
        new JavaScriptConditions()
                .compile(change)
                .ifPresent(condition -> assertThatThrownBy(() -> condition.test(name -> document))
                        .isInstanceOf(FilterFailure.class));

        assertThat(document.keys()).isEqualTo(List.of("paths"));
    }

    private static Value document() {
        return Value.of(new ContractReader(ReaderOptions.DEFAULT)
                .parse("document.json", DOCUMENT)
                .root());
    }
}
