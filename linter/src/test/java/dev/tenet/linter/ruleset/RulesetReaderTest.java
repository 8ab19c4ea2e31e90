package dev.tenet.linter.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.script.ScriptValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetReaderTest {
    private static final String RULE = "{given: $, then: {function: truthy}}";

    @TempDir
    Path folder;

    @Test
    void the_default_ruleset_is_found_by_its_name() throws IOException {
        assertThat(reader().find(folder)).isEmpty();

        Files.writeString(folder.resolve("spectral.txt"), "");
        Files.writeString(folder.resolve("spectral.yml"), "");
        Files.writeString(folder.resolve(".spectral.mjs"), "");

        assertThat(reader().find(Path.of(""))).map(Path::getFileName).contains(Path.of(".spectral.mjs"));
    }

    @Test
    void a_built_in_ruleset_is_read_by_its_name() throws RulesetException {
        Ruleset ruleset = reader().read("spectral:oas");

        assertThat(RulesetText.count(ruleset.plain())).isEqualTo("Found 57 rules (46 enabled)");
        assertThat(ruleset.warnings()).isEmpty();
        assertThat(ruleset.forDocument("any.yaml")).isSameAs(ruleset.plain());
    }

    @Test
    void several_rulesets_are_one_that_extends_them_all() throws IOException, RulesetException {
        write("a.yaml", "rules: {a: " + RULE + ", both: " + RULE + "}");
        write("b.yaml", "rules: {both: {given: $.b, then: {function: truthy}}}");

        Ruleset ruleset = reader().read(List.of("a.yaml", "b.yaml"));

        assertThat(ruleset.plain().rules()).map(Rule::name).containsExactly("a", "both");
        assertThat(ruleset.plain().rules().get(1).given(Set.of())).containsExactly("$.b");
    }

    @Test
    void a_text_is_a_ruleset_too() throws IOException, RulesetException {
        write("base.yaml", "rules: {base: " + RULE + "}");

        Ruleset ruleset = reader().parse("text.yaml", "extends: ./base.yaml");

        assertThat(ruleset.plain().rules()).map(Rule::name).containsExactly("base");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> reader().read(Path.of("gone.yaml")))
                .isInstanceOf(RulesetException.class)
                .hasMessageStartingWith("gone.yaml: ENOENT: no such file or directory, open '");
    }

    @Test
    void of_two_rules_of_one_name_the_last_holds() throws IOException, RulesetException {
        write("r.yaml", "rules:\n  a: " + RULE + "\n  a: {given: $.b, then: {function: truthy}}\n");

        Ruleset ruleset = reader().read(Path.of("r.yaml"));

        assertThat(ruleset.plain().rules().get(0).given(Set.of())).containsExactly("$.b");
        assertThat(ruleset.warnings())
                .map(RulesetWarning::toString)
                .containsExactly("r.yaml:3:3: Duplicate key: a; only the last one holds, remove the others");
    }

    @Test
    void problems_of_all_files_are_reported_at_once() throws IOException {
        write("r.yaml", "extends: ./base.yaml\nrules: {a: 1}");
        write("base.yaml", "rules: {b: 2}");

        assertThatThrownBy(() -> reader().read(Path.of("r.yaml")))
                .isInstanceOfSatisfying(
                        RulesetException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .anyMatch(problem -> problem.startsWith("r.yaml:2:12: must be equal"))
                                .anyMatch(problem -> problem.startsWith("base.yaml:1:12: must be equal")));
    }

    @Test
    void rulesets_that_extend_each_other_over_and_over_come_to_an_end() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("r" + i + ".yaml", "extends: [./r" + (i + 1) + ".yaml, ./r" + (i + 1) + ".yaml]");
        }
        write("r20.yaml", "rules: {a: " + RULE + "}");

        assertThatThrownBy(() -> reader().read(Path.of("r0.yaml"))).hasMessageContaining("more than 300 rulesets");
    }

    @Test
    void what_aliases_stand_for_is_limited() throws IOException {
        StringBuilder text = new StringBuilder("rules: {a: {given: '#A0', then: {function: truthy}}}\naliases:\n");
        for (int i = 0; i < 30; i++) {
            text.append("  A" + i + ": ['#A" + (i + 1) + "', '#A" + (i + 1) + "']\n");
        }
        write("r.yaml", text + "  A30: [$]\n");

        assertThatThrownBy(() -> reader().read(Path.of("r.yaml"))).hasMessageContaining("more than 2000 expressions");
    }

    @Test
    void a_script_hands_over_functions_and_formats() throws IOException, RulesetException {
        write("r.yaml", "extends: ./r.js\nfunctions: [mine]\nrules: {yaml: {given: $, then: {function: mine}}}");
        write("r.js", "");
        Files.createDirectories(folder.resolve("functions"));
        write("functions/mine.js", "");

        Ruleset ruleset = reader(Optional.of(new Scripts())).read(Path.of("r.yaml"));

        assertThat(ruleset.plain().formats()).containsExactly(DocumentFormat.OAS3);
        assertThat(RulesetText.rules(ruleset.plain()))
                .containsExactly(
                        "inner: on | hint | [] | given [$] [$] | then [live] | resolved true",
                        "outer: on | warn | [OpenAPI 3.x] | given [$] [$] | then [a truthy] | resolved true",
                        "yaml: on | warn | [] | given [$] [$] | then [mine] | resolved true");
    }

    @Test
    void an_override_of_a_part_says_how_severe_findings_are_there() throws IOException, RulesetException {
        write(
                "r.yaml",
                "rules: {a: {given: $, severity: error, then: {function: truthy}}}\n"
                        + "overrides: [{files: ['sub/*#/info'], rules: {a: off}}]");

        Rule rule = reader().read(Path.of("r.yaml"))
                .forDocument(folder.resolve("sub/d.yaml").toString())
                .rules()
                .get(0);

        assertThat(rule.severity("sub/d.yaml", List.of("info", "title"))).isEmpty();
        assertThat(rule.severity("sub/d.yaml", List.of("paths"))).contains(Severity.ERROR);
        assertThat(rule.severity("other.yaml", List.of("info"))).contains(Severity.ERROR);
    }

    private RulesetReader reader() {
        return reader(Optional.empty());
    }

    private RulesetReader reader(Optional<ScriptLoader> scripts) {
        return new RulesetReader(StubFunctions.registry(), ReaderOptions.DEFAULT, scripts, folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** What a module that runs scripts would hand over. */
    private static final class Scripts implements ScriptLoader {
        @Override
        public ScriptValue ruleset(Path file, CoreFunctions core) throws ScriptException {
            ScriptValue inner =
                    mapping("rules", mapping("inner", rule(new StubFunction("live", null), "severity", text("error"))));
            return mapping(
                    "extends",
                    new ScriptValue.Listing(List.of(new ScriptValue.Listing(List.of(inner, text("all"))))),
                    "formats",
                    new ScriptValue.Listing(List.of(new ScriptValue.Format(DocumentFormat.OAS3))),
                    "rules",
                    mapping(
                            "inner",
                            text("hint"),
                            "outer",
                            rule(core.named("truthy").orElseThrow(), "recommended", bool())));
        }

        @Override
        public FunctionDefinition function(Path file, String name, CoreFunctions core) {
            assertThat(file).endsWith(Path.of("functions/mine.js"));
            return new StubFunction(name, null);
        }

        private static ScriptValue rule(FunctionDefinition function, String key, ScriptValue value) {
            ScriptValue call = new ScriptValue.Function(function);
            ScriptValue then = function.name().equals("live")
                    ? mapping("function", call)
                    : mapping("field", text("a"), "function", call);
            return mapping("given", text("$"), "then", then, key, value);
        }

        private static ScriptValue mapping(Object... members) {
            Map<String, ScriptValue> byName = new LinkedHashMap<>();
            for (int i = 0; i < members.length; i += 2) {
                byName.put((String) members[i], (ScriptValue) members[i + 1]);
            }
            return new ScriptValue.Mapping(byName);
        }

        private static ScriptValue text(String text) {
            return new ScriptValue.Data(StringNode.of(text));
        }

        private static ScriptValue bool() {
            return new ScriptValue.Data(BooleanNode.TRUE);
        }
    }
}
