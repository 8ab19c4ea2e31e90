package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetTest {
    private static final JavaScriptLoader LOADER = new JavaScriptLoader();

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void open() {
        project = TestProject.in(folder, LOADER);
    }

    /** A ruleset in one line: data as JSON, live values in angle brackets. */
    private static String text(ScriptValue value) {
        if (value instanceof ScriptValue.Data data) {
            return data.node().toString();
        }
        if (value instanceof ScriptValue.Function function) {
            return "<" + function.definition().name() + ">";
        }
        if (value instanceof ScriptValue.Format format) {
            return "<" + format.format().label() + ">";
        }
        if (value instanceof ScriptValue.BuiltIn builtIn) {
            return "<" + builtIn.name() + ">";
        }
        if (value instanceof ScriptValue.Listing listing) {
            return listing.items().stream().map(RulesetTest::text).toList().toString();
        }
        List<String> members = new ArrayList<>();
        ((ScriptValue.Mapping) value).members().forEach((key, member) -> members.add(key + "=" + text(member)));
        return "{" + String.join(", ", members) + "}";
    }

    @Test
    void an_ecmascript_module_exports_it_by_default() throws ScriptException {
        project.with(
                ".spectral.js",
                "import { oas3, oas3_1 } from '@stoplight/spectral-formats';",
                "import { truthy } from '@stoplight/spectral-functions';",
                "export default {",
                "  formats: [oas3],",
                "  rules: { 'a-b': { given: '$', formats: [oas3_1], message: undefined, then: { function: truthy } } },",
                "};");

        assertThat(text(project.ruleset(".spectral.js")))
                .isEqualTo(
                        "{formats=[<oas3>], rules={a-b={given=\"$\", formats=[<oas3.1>], then={function=<truthy>}}}}");
    }

    @Test
    void a_commonjs_module_exports_it_as_a_whole() throws ScriptException {
        project.with("rules.cjs", "module.exports = { rules: { a: 'error' } };");

        assertThat(text(project.ruleset("rules.cjs"))).isEqualTo("{\"rules\":{\"a\":\"error\"}}");
    }

    @Test
    void named_exports_are_one_too() throws ScriptException {
        project.with("rules.mjs", "export const rules = { a: 'off' };");

        assertThat(text(project.ruleset("rules.mjs"))).isEqualTo("{\"rules\":{\"a\":\"off\"}}");
    }

    @Test
    void modules_of_both_kinds_import_each_other() throws ScriptException {
        project.with(
                        "rules.js",
                        "import common, { b } from './common.js';",
                        "export default { rules: { ...common, b } };")
                .with("common.js", "const es = require('./es.js');", "module.exports = { a: es.a, b: 'warn' };")
                .with("es.js", "export const a = 'error';");

        assertThat(text(project.ruleset("rules.js"))).isEqualTo("{\"rules\":{\"a\":\"error\",\"b\":\"warn\"}}");
    }

    @Test
    void the_default_of_a_transpiled_module_is_its_default_property() throws ScriptException {
        project.with("rules.js", "import rules from './transpiled.js';", "export default { rules };")
                .with(
                        "transpiled.js",
                        "Object.defineProperty(exports, '__esModule', { value: true });",
                        "exports.default = { a: 'hint' };");

        assertThat(text(project.ruleset("rules.js"))).isEqualTo("{\"rules\":{\"a\":\"hint\"}}");
    }

    @Test
    void json_can_be_imported_and_required() throws ScriptException {
        project.with(
                        "rules.js",
                        "import a from './a.json' with { type: 'json' };",
                        "import { b } from './common.js';",
                        "export default { rules: { ...a, ...b } };")
                .with("common.js", "exports.b = require('./b');")
                .with("a.json", "{\"a\": \"error\"}")
                .with("b.json", "{\"b\": \"info\"}");

        assertThat(text(project.ruleset("rules.js"))).isEqualTo("{\"rules\":{\"a\":\"error\",\"b\":\"info\"}}");
    }

    @Test
    void what_it_extends_is_nested() throws ScriptException {
        project.with(
                        "rules.js",
                        "import { oas } from '@stoplight/spectral-rulesets';",
                        "import base from './base.js';",
                        "export default { extends: [oas, [base, 'off'], 'spectral:oas', './other.yaml'] };")
                .with("base.js", "module.exports = { rules: { a: true } };");

        assertThat(text(project.ruleset("rules.js")))
                .isEqualTo("{extends=[<spectral:oas>, [{\"rules\":{\"a\":true}},\"off\"], \"spectral:oas\","
                        + " \"./other.yaml\"]}");
    }

    @Test
    void an_extended_ruleset_that_was_changed_is_handed_over_whole() throws ScriptException {
        project.with(
                "rules.js",
                "const { oas } = require('@stoplight/spectral-rulesets');",
                "const { oas3 } = require('@stoplight/spectral-formats');",
                "oas.rules['no-$ref-siblings'].formats = [oas3];",
                "module.exports = { extends: oas };");

        ScriptValue.Mapping ruleset = (ScriptValue.Mapping) project.ruleset("rules.js");
        ScriptValue.Mapping oas = (ScriptValue.Mapping) ruleset.members().get("extends");
        ScriptValue.Mapping rules = (ScriptValue.Mapping) oas.members().get("rules");

        assertThat(rules.members()).hasSize(57);
        assertThat(text(rules.members().get("no-$ref-siblings")))
                .contains("formats=[<oas3>]", "function=<refSiblings>");
        assertThat(text(rules.members().get("path-params"))).contains("function=<oasPathParam>");
    }

    @Test
    void a_ruleset_inside_of_itself_is_left_out() throws ScriptException {
        project.with("rules.js", "const one = { rules: { a: 'off' } };", "one.extends = one;", "module.exports = one;");

        assertThat(text(project.ruleset("rules.js"))).isEqualTo("{\"rules\":{\"a\":\"off\"}}");
    }

    @Test
    void regular_expressions_are_texts_with_slashes() throws ScriptException {
        project.with(
                "rules.js",
                "import { pattern } from '@stoplight/spectral-functions';",
                "export default { rules: { a: { given: '$',",
                "  then: { function: pattern, functionOptions: { match: /^a+$/i } } } } };");

        assertThat(text(project.ruleset("rules.js")))
                .endsWith("{function=<pattern>, functionOptions={\"match\":\"/^a+$/i\"}}}}}");
    }

    @Test
    void packages_are_found_up_the_tree() throws ScriptException {
        project.with(
                        "apis/rules.js",
                        "import one from '@scope/one';",
                        "import '@scope/one/sub';",
                        "export default one;")
                .with(
                        "node_modules/@scope/one/package.json",
                        "{\"exports\": {\".\": {\"import\": \"./x.mjs\", \"require\": \"./main.cjs\"},"
                                + " \"./sub\": \"./sub.js\"}}")
                .with("node_modules/@scope/one/main.cjs", "module.exports = { rules: require('two') };")
                .with("node_modules/@scope/one/sub.js", "exports.a = 1;")
                .with("node_modules/two/package.json", "{\"main\": \"lib\"}")
                .with("node_modules/two/lib/index.js", "exports.a = 'warn';");

        assertThat(text(project.ruleset("apis/rules.js"))).isEqualTo("{\"rules\":{\"a\":\"warn\"}}");
    }

    @Test
    void modules_that_import_each_other_end() throws ScriptException {
        project.with("a.js", "exports.early = 'warn';", "const b = require('./b');", "exports.rules = b.rules;")
                .with("b.js", "exports.rules = { c: require('./a').early };");

        assertThat(text(project.ruleset("a.js"))).contains("\"rules\":{\"c\":\"warn\"}");
    }

    @Test
    void the_formats_of_spectral_have_all_their_names() throws ScriptException {
        project.with(
                "rules.js",
                "import formats from '@stoplight/spectral-formats';",
                "export default { rules: {}, formats: Object.values(formats) };");

        ScriptValue.Mapping ruleset = (ScriptValue.Mapping) project.ruleset("rules.js");
        List<ScriptValue> formats = ((ScriptValue.Listing) ruleset.members().get("formats")).items();

        assertThat(formats).allMatch(format -> format instanceof ScriptValue.Format);
        assertThat(formats)
                .extracting(format -> ((ScriptValue.Format) format).format())
                .contains(DocumentFormat.values());
    }

    @Test
    void a_file_that_exports_nothing_is_refused() {
        project.with("rules.js", "const a = 1;");
        project.with("function.js", "export default () => {};");

        assertThat(project.root()).isDirectory();
        assertThatThrownBy(() -> project.ruleset("function.js"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("function.js:1:1: no ruleset is exported");
        assertThatThrownBy(() -> project.function("rules.js"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("rules.js:1:1: no function is exported");
    }

    @Test
    void errors_name_the_place_in_the_file() {
        project.with("syntax.js", "export default {", "  rules: {,", "};")
                .with("common.js", "module.exports = { rules: null.a };")
                .with("throws.js", "import './thrown.js';", "export default {};")
                .with("thrown.js", "const a = undefined;", "export default a.b;");

        assertThatThrownBy(() -> project.ruleset("syntax.js")).hasMessageStartingWith(place("syntax.js:2:"));
        assertThatThrownBy(() -> project.ruleset("throws.js"))
                .hasMessageStartingWith(place("thrown.js:2:16: TypeError: "));
        assertThatThrownBy(() -> project.ruleset("common.js"))
                .hasMessageStartingWith(place("common.js:1:27: TypeError: "));
    }

    @Test
    void an_import_that_leads_nowhere_is_named() {
        project.with("es.js", "import a from 'nowhere';", "export default a;")
                .with("common.js", "const a = require('./nowhere');")
                .with("net.js", "import 'https://unpkg.com/a';", "export default {};");

        assertThatThrownBy(() -> project.ruleset("es.js"))
                .hasMessageStartingWith(place("es.js:"))
                .hasMessageContaining("cannot find package 'nowhere'");
        assertThatThrownBy(() -> project.ruleset("common.js"))
                .hasMessageStartingWith(place("common.js:1:11: "))
                .hasMessageContaining("cannot find module './nowhere'");
        assertThatThrownBy(() -> project.ruleset("net.js")).hasMessageContaining("scripts have no network");
    }

    private String place(String name) {
        return project.root().resolve(name).toString();
    }
}
