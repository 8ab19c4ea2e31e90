package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.linter.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
    private static final JavaScriptLoader LOADER = new JavaScriptLoader();

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void open() throws IOException {
        project = TestProject.in(Files.createDirectory(folder.resolve("project")), LOADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typeof Java",
                "typeof Packages",
                "typeof Polyglot",
                "typeof Graal",
                "typeof load",
                "typeof loadWithNewGlobal",
                "typeof print",
                "typeof fetch",
                "typeof Worker",
                "typeof XMLHttpRequest",
            })
    void nothing_of_the_machine_is_global(String expression) throws ScriptException {
        assertThat(project.evaluated(expression)).isEqualTo("undefined");
    }

    @Test
    void the_environment_is_empty() throws ScriptException {
        assertThat(project.evaluated("JSON.stringify(process.env) + process.cwd()"))
                .isEqualTo("{}/");
    }

    @ParameterizedTest
    @CsvSource({
        "fs, fs.readFileSync('/etc/passwd')",
        "node:fs, fs.promises.readFile('x')",
        "fs/promises, fs.writeFile('x')",
        "http, fs.request({})",
        "child_process, fs.execSync('id')",
        "net, new fs.Socket()",
        "worker_threads, new fs.Worker('x')",
        "vm, fs.runInNewContext('1')",
    })
    void modules_that_reach_out_can_be_imported_but_not_called(String module, String call) {
        project.with("own.mjs", "import fs from '" + module + "';", "export default () => " + call + ";");

        assertThatThrownBy(() -> project.messages("own.mjs", "{}"))
                .hasMessageContaining("is not available: rulesets in Tenet have no access to files");
    }

    @Test
    void files_outside_of_the_project_are_out_of_reach() throws IOException {
        Files.writeString(folder.resolve("secret.json"), "{\"a\": 1}");
        project.with("up.js", "module.exports = require('../secret.json');")
                .with("absolute.mjs", "import a from '" + folder.resolve("secret.json") + "';", "export default a;")
                .with("node_modules/a/package.json", "{\"main\": \"../../../secret.json\"}")
                .with("package.js", "module.exports = require('a');");

        for (String name : new String[] {"up.js", "absolute.mjs", "package.js"}) {
            assertThatThrownBy(() -> project.ruleset(name)).hasMessageContaining("outside of the project");
        }
    }

    @Test
    void links_do_not_lead_out_of_the_project_but_within_it() throws IOException, ScriptException {
        Files.writeString(folder.resolve("secret.js"), "exports.a = 1;");
        Files.createSymbolicLink(project.root().resolve("link.js"), folder.resolve("secret.js"));
        project.with("out.js", "module.exports = require('./link.js');").with("packages/a/index.js", "exports.a = 2;");
        Files.createDirectory(project.root().resolve("node_modules"));
        Files.createSymbolicLink(
                project.root().resolve("node_modules/a"), project.root().resolve("packages/a"));

        assertThatThrownBy(() -> project.ruleset("out.js")).hasMessageContaining("outside of the project");
        assertThat(project.evaluated("a.a", "import a from 'a';")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await import('/etc/passwd')",
                "await import('file:///etc/passwd')",
                "await import('/et' + 'c/passwd')",
                "await import('..' + '/secret.js')",
                "await import('data:text/javascript,export default 1')",
                "require('/etc/passwd')",
            })
    void computed_imports_reach_nothing(String expression) {
        project.with("own.mjs", "export default async () => { " + expression + "; };");

        assertThatThrownBy(() -> project.messages("own.mjs", "{}")).isInstanceOf(FunctionFailure.class);
    }

    @Test
    void the_tools_of_the_runtime_are_not_handed_to_scripts() throws ScriptException {
        project.with("args.cjs", "exports.count = arguments.length; exports.last = typeof arguments[5];");

        assertThat(project.evaluated("a.last", "import a from './args.cjs';")).isEqualTo("undefined");
    }

    @Test
    void one_project_does_not_see_the_globals_of_another() throws IOException, ScriptException {
        TestProject other = TestProject.in(Files.createDirectory(folder.resolve("other")), LOADER);

        project.evaluated("globalThis.left = 1");

        assertThat(other.evaluated("typeof globalThis.left")).isEqualTo("undefined");
    }
}
