package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.value.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFunctionTest {
    private static final JavaScriptLoader LOADER = new JavaScriptLoader(Duration.ofMillis(1500), Duration.ofMinutes(1));
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, 2: two, 1: one, __proto__: odd}
            tags: [{name: a}, {name: b}, null, 1.5, true, 3]
            """;

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void open() {
        project = TestProject.in(folder, LOADER);
    }

    @Test
    void a_function_says_what_is_wrong_and_where() throws ScriptException {
        project.with(
                "own.js",
                "export default (value, options, context) => [",
                "  { message: `${value.name} ${options} ${context.rule.name}` },",
                "  { message: 'there', path: [...context.path, 'name', 0] },",
                "];");

        assertThat(project.check("own.js", Value.UNDEFINED, DOCUMENT, "tags", "1"))
                .containsExactly(
                        Violation.here("b null the-rule"), new Violation("there", List.of("tags", "1", "name", "0")));
    }

    @Test
    void a_function_that_returns_nothing_objects_to_nothing() throws ScriptException {
        project.with("own.js", "module.exports = () => {};");

        assertThat(project.messages("own.js", DOCUMENT)).isEmpty();
    }

    @Test
    void options_are_plain_objects() throws ScriptException {
        project.with(
                "own.js",
                "export default (value, options) => { options.seen = true; return [{ message: JSON.stringify(options) }]; }");
        Value options = Value.of(ObjectNode.of(Map.of("max", NumberNode.of(3))));

        assertThat(project.check("own.js", options, DOCUMENT))
                .containsExactly(Violation.here("{\"max\":3,\"seen\":true}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Object.keys(d.info) | 1,2,title,__proto__",
                "Object.getPrototypeOf(d.info) === Object.prototype | true",
                "d.info.constructor === Object | true",
                "Array.isArray(d.tags) && d.tags instanceof Array | true",
                "JSON.stringify(d.tags) | [{\"name\":\"a\"},{\"name\":\"b\"},null,1.5,true,3]",
                "JSON.stringify({...d.tags[0], b: 1}) | {\"name\":\"a\",\"b\":1}",
                "'title' in d.info && !('x' in d.info) | true",
                "d.info === d.info && d.tags[0] !== d.tags[1] | true",
                "d.tags.map(t => typeof t) | object,object,object,number,boolean,number",
                "d.tags[5] === 3 && Number.isInteger(d.tags[5]) | true",
                "Object.isFrozen(d) && Object.isFrozen(d.tags) | true",
                "d.info.nothing | undefined",
                "Object.entries(d.tags[0]) | name,a",
                "d.tags.length | 6",
                "[...d.tags].length | 6",
                "new WeakSet([d.info]).has(d.info) | true",
                "structuredClone(d).tags[0].name | a",
                "typeof d.openapi.startsWith | function",
                "c.document.data === c.documentInventory.unresolved | true",
                "c.documentInventory.resolved === d | true",
                "c.document.source | openapi.yaml",
                "JSON.stringify(c.path) | []",
                "[...c.document.formats].map(f => f.displayName).sort() | OpenAPI 3.1.x,OpenAPI 3.x",
                "JSON.stringify(c.document.getRangeForJsonPath(['info','title'])) |"
                        + " {\"start\":{\"line\":1,\"character\":14},\"end\":{\"line\":1,\"character\":15}}",
                "c.document.getRangeForJsonPath(['info','x']) | undefined",
                "c.document.getRangeForJsonPath(['info','title','x'], true).start.line | 1",
                "c.documentInventory.findAssociatedItemForPath(['tags','0','x'], true).path | tags,0",
            })
    void documents_are_true_objects(String expression, String expected) throws ScriptException {
        project.with("own.js", "export default (d, o, c) => [{ message: String(" + expression + ") }];");

        assertThat(project.messages("own.js", DOCUMENT)).containsExactly(expected);
    }

    @Test
    void references_are_followed_once_and_told_in_the_graph() throws ScriptException {
        project.with(
                "own.js",
                "export default (d, o, c) => [",
                "  { message: String(d.paths['/a/{id}'] === d.components.x) },",
                "  { message: c.document.data.paths['/a/{id}'].$ref },",
                "  { message: JSON.stringify(c.documentInventory.graph.nodes) },",
                "];");

        assertThat(project.messages(
                        "own.js", "{paths: {'/a/{id}': {$ref: '#/components/x'}}, components: {x: {y: 1}}}"))
                .containsExactly(
                        "true",
                        "#/components/x",
                        "{\"openapi.yaml\":{\"refMap\":{\"#/paths/~1a~1%7Bid%7D\":\"#/components/x\"}},"
                                + "\"openapi.yaml#/components/x\":{\"refMap\":{}}}");
    }

    @Test
    void documents_cannot_be_changed() throws ScriptException {
        project.with("own.js", "export default (d) => { d.info.title = 'other'; };");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT))
                .isInstanceOf(FunctionFailure.class)
                .hasMessageContaining("TypeError");
    }

    @Test
    void values_are_the_same_objects_in_all_calls_of_a_run() throws Exception {
        project.with(
                "own.js",
                "const seen = new Set();",
                "export default (d) => { seen.add(d); return [{ message: String(seen.size) }]; };");
        var inventory = TestProject.inventory(DOCUMENT);
        var function = project.function("own.js").bind(Value.UNDEFINED);
        var context = new FunctionContext(List.of(), inventory, "r", true);

        function.check(inventory.resolved().get("info"), context);

        assertThat(function.check(inventory.resolved().get("info"), context)).containsExactly(Violation.here("1"));
    }

    @Test
    void a_missing_value_is_undefined() throws ScriptException {
        project.with("own.js", "export default (value) => [{ message: typeof value }];");

        assertThat(project.check("own.js", Value.UNDEFINED, DOCUMENT, "nothing", "there"))
                .containsExactly(Violation.here("undefined"));
    }

    @Test
    void promises_are_awaited() throws ScriptException {
        project.with(
                        "own.js",
                        "const later = (value) => new Promise((resolve) => queueMicrotask(() => resolve(value)));",
                        "export default async (value) => { await later(); return [{ message: await later('late') }]; };")
                .with("none.js", "export default async () => undefined;")
                .with("fails.js", "export default async () => { throw new Error('sorry'); };")
                .with("never.js", "export default () => new Promise(() => {});");

        assertThat(project.messages("own.js", DOCUMENT)).containsExactly("late");
        assertThat(project.messages("none.js", DOCUMENT)).isEmpty();
        assertThatThrownBy(() -> project.messages("fails.js", DOCUMENT)).hasMessageContaining("sorry");
        assertThatThrownBy(() -> project.messages("never.js", DOCUMENT)).hasMessageContaining("nothing settles");
    }

    @Test
    void an_exception_names_the_function_and_the_place() {
        project.with("own.js", "export default (value) =>", "  value.nothing.deep;");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT))
                .isInstanceOf(FunctionFailure.class)
                .hasMessageStartingWith("function \"own\" threw an exception: TypeError: ")
                .hasMessageContaining("own.js:2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;) {}",
                "/^(?:(a*)*\\1b)+$/.test('a'.repeat(60) + 'c')",
                "[2, 1].sort(() => { for (;;) {} })"
            })
    void a_call_that_takes_too_long_is_stopped_and_the_next_one_works(String endless) throws ScriptException {
        project.with("own.js", "export default () => { " + endless + " };").with("next.js", "export default () => [];");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT)).isInstanceOf(FunctionFailure.class);
        assertThat(project.messages("next.js", DOCUMENT)).isEmpty();
    }

    @Test
    void a_function_that_was_stopped_is_not_called_again_for_the_document() throws Exception {
        project.with("own.js", "export default () => { for (;;) {} };");
        var inventory = TestProject.inventory(DOCUMENT);
        var function = project.function("own.js").bind(Value.UNDEFINED);
        var context = new FunctionContext(List.of(), inventory, "r", true);

        assertThatThrownBy(() -> function.check(inventory.resolved(), context)).hasMessageContaining("was stopped");
        assertThatThrownBy(() -> function.check(inventory.resolved(), context))
                .hasMessageContaining("is not called again");
    }

    @Test
    void what_is_no_list_of_results_is_a_failure() {
        project.with("own.js", "export default () => 5;");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT)).isInstanceOf(FunctionFailure.class);
    }

    @Test
    void endless_recursion_is_a_failure() throws ScriptException {
        project.with("own.js", "const f = (n) => f(n + 1) + 1;", "export default () => f(0);")
                .with("next.js", "export default () => [];");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT)).isInstanceOf(FunctionFailure.class);
        assertThat(project.messages("next.js", DOCUMENT)).isEmpty();
    }

    @Test
    void core_functions_can_be_called() throws ScriptException {
        project.with(
                "own.js",
                "import { pattern } from '@stoplight/spectral-functions';",
                "export default (value, options, context) => [",
                "  ...pattern(value.tags[0], { match: '^a' }, context),",
                "  ...pattern({ made: [1, NaN, () => 1, undefined] }, null, { ...context, path: ['tags', 1] }),",
                "];");

        assertThat(project.check("own.js", Value.UNDEFINED, DOCUMENT))
                .containsExactly(
                        Violation.here("pattern {\"match\":\"^a\"} {\"name\":\"a\"} the-rule"),
                        new Violation(
                                "pattern undefined {\"made\":[1,null,null,null]} the-rule", List.of("tags", "1")));
    }

    @Test
    void a_core_function_refuses_wrong_options() {
        project.with(
                "own.js",
                "import { pattern } from '@stoplight/spectral-functions';",
                "export default (value, options, context) => pattern('x', { wrong: 1 }, context);");

        assertThatThrownBy(() -> project.messages("own.js", DOCUMENT)).hasMessageContaining("Error: wrong");
    }

    @Test
    void a_described_function_skips_other_values_and_checks_its_options() throws Exception {
        project.with(
                "own.js",
                "import { createRulesetFunction } from '@stoplight/spectral-core';",
                "export default createRulesetFunction(",
                "  {",
                "    input: { type: 'string' },",
                "    options: {",
                "      type: 'object', additionalProperties: false, required: ['max'],",
                "      properties: { max: { type: 'integer' }, kind: { enum: ['a', 'b'] } },",
                "    },",
                "  },",
                "  function limit(value) { return [{ message: `called with ${value}` }]; },",
                ");");
        Value right = Value.of(ObjectNode.of(Map.of("max", NumberNode.of(3))));

        assertThat(project.check("own.js", right, DOCUMENT, "info")).isEmpty();
        assertThat(project.check("own.js", right, DOCUMENT, "openapi"))
                .containsExactly(Violation.here("called with 3.1.0"));
        assertThat(problems("own.js", "{}")).containsExactly("[] \"limit\" function is missing \"max\" option");
        assertThat(problems("own.js", "{max: x, kind: c, more: 1}"))
                .containsExactlyInAnyOrder(
                        "[max] \"limit\" function and its \"max\" option accepts only the following types: integer",
                        "[kind] \"limit\" function and its \"kind\" option accepts only the following values: \"a\", \"b\"",
                        "[more] \"limit\" function does not support \"more\" option");
    }

    @Test
    void a_described_function_without_options_takes_none() throws Exception {
        project.with(
                "own.js",
                "const { createRulesetFunction } = require('@stoplight/spectral-core');",
                "module.exports = createRulesetFunction({ input: null, options: null }, function none() {});");

        assertThat(project.check("own.js", Value.UNDEFINED, DOCUMENT)).isEmpty();
        assertThat(problems("own.js", "{a: 1}")).containsExactly("[] \"none\" function does not accept any options");
    }

    private List<String> problems(String name, String options) throws ScriptException {
        Value given = TestProject.inventory(options).unresolved();
        try {
            project.function(name).bind(given);
            return List.of();
        } catch (OptionsException e) {
            return e.problems().stream()
                    .map(problem -> problem.path() + " " + problem.message())
                    .toList();
        }
    }
}
