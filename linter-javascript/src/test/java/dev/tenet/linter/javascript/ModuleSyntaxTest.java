package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import 'a'; | a",
                "import a from 'a' | a",
                "import {a, b as c} from \"a\"; import * as d from 'd' | a d",
                "import a, {from} from 'a' | a",
                "import from from 'a' | a",
                "export * from 'a'; export * as b from 'b'; export {c} from 'c' | a b c",
                "export {a, b}; const from = 'x' | ",
                "const a = await import('a') | a",
                "function f() { return import('a'); } | a",
                "import('a' + b) | a",
                "import(a) | ",
                "import a from 'a' with {type: 'json'}; import 'b' | a b",
                "import a from './it\\'s.js' | ./it's.js",
                "// import 'x' | ",
                "/* import 'x' */ import 'a' | a",
                "const s = \"import 'x'\" | ",
                "const t = `import 'x' ${import('a')} import 'y'` | a",
                "const r = /import 'x'/; import 'a' | a",
                "const r = a / import.meta / 'x' | ",
                "if (x) /'/.test(y); import 'a' | a",
                "const x = (a) / 2; import 'a' // ' | a",
                "return /[/']/.exec(x); import 'a' | a",
                "x = {} / 2; import 'a' /* / */ | a",
                "({import: 1, export: 2}) | ",
                "a.import('x'); a.export | ",
            })
    void finds_what_a_module_imports(String text, String specifiers) {
        assertThat(String.join(
                        " ",
                        ModuleSyntax.of(text.replace("``", "`")).imports().stream()
                                .map(ModuleSyntax.Import::specifier)
                                .toList()))
                .isEqualTo(specifiers == null ? "" : specifiers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import 'a'",
                "export default {}",
                "export const a = 1",
                "export function f() {}",
                "export async function f() {}",
                "export class A {}",
                "export {a}",
                "const url = import.meta.url",
                "#!/usr/bin/env node\nexport default 1",
            })
    void knows_ecmascript_modules_by_their_declarations(String text) {
        assertThat(ModuleSyntax.of(text).esModule()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.exports = {}",
                "exports.default = 'export default'",
                "const a = import('a')",
                "// export default {}",
                "exports.import = 1",
                "(function () { export: for (;;) { break export; } })()",
            })
    void takes_all_else_for_commonjs(String text) {
        assertThat(ModuleSyntax.of(text).esModule()).isFalse();
    }

    @Test
    void replaces_specifiers_and_keeps_the_lines() {
        String text = "import a from 'a'\n  with {\n type: 'json' };\nimport 'b';\nexport * from \"c\"\n";

        String rewritten = ModuleSyntax.of(text).rewritten(text, specifier -> "/" + specifier + ".js");

        assertThat(rewritten).isEqualTo("import a from \"/a.js\"\n\n;\nimport \"/b.js\";\nexport * from \"/c.js\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import {", "export * from", "`${", "'", "/[", "x = `\\", "}}}) export"})
    void survives_text_that_ends_early(String text) {
        assertThat(ModuleSyntax.of(text).imports()).isEmpty();
    }
}
