package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.linter.script.ScriptException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInModulesTest {
    private static final JavaScriptLoader LOADER = new JavaScriptLoader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "path | m.join('a', '../b', './c.js') | b/c.js",
                "node:path | m.resolve('/a/b', '../c') | /a/c",
                "path | m.relative('/a/b/c', '/a/d') | ../../d",
                "path | [m.dirname('/a/b'), m.basename('/a/b.js', '.js'), m.extname('b.js')] | /a,b,.js",
                "path | JSON.stringify(m.parse('/a/b.c')) |"
                        + " {\"root\":\"/\",\"dir\":\"/a\",\"base\":\"b.c\",\"ext\":\".c\",\"name\":\"b\"}",
                "util | m.format('%s is %d %j', 'a', 1, {b: 2}, 'c') | a is 1 {\"b\":2} c",
                "util | m.isDeepStrictEqual({a: [1]}, {a: [1]}) | true",
                "assert | (() => { try { m.strictEqual(1, 2); } catch (e) { return e.code; } })() | ERR_ASSERTION",
                "events | (() => { let a = 0; new m().on('x', (n) => (a = n)).emit('x', 3); return a; })() | 3",
                "url | new m.URL('HTTPS://u:p@Example.com:443/a/../b?c=1#d').href | https://u:p@example.com/b?c=1#d",
                "url | new m.URL('../x', 'https://a.b/c/d/e').href | https://a.b/c/x",
                "url | new m.URL('/a#b', new m.URL('', 'resolve://')).href | resolve:///a#b",
                "url | new m.URL('b', new m.URL('/a/', 'resolve://')).pathname | /a/b",
                "url | new m.URL('mailto:a@b.c').pathname | a@b.c",
                "url | [m.URL.canParse('nope'), m.URL.canParse('https://')] | false,false",
                "url | new m.URLSearchParams('a=1&b=x%20y').get('b') | x y",
                "url | m.parse('https://a.b:8/c?d').host | a.b:8",
                "process | m.env.HOME | undefined",
                "@stoplight/types | m.DiagnosticSeverity.Hint | 3",
                "@stoplight/json | m.pathToPointer(['paths', '/a b']) | #/paths/~1a%20b",
                "@stoplight/json | m.pointerToPath('#/paths/~1a%20b') | paths,/a b",
                "@stoplight/json | m.resolveInlineRef({a: {$ref: '#/b'}, b: 1}, '#/a') | 1",
                "@stoplight/path | m.isURL('https://a.b') | true",
                "@stoplight/spectral-parsers | m.Yaml.parse('a: [1]').data.a | 1",
                "@stoplight/spectral-parsers | m.Json.parse('{').diagnostics.length | 1",
                "@stoplight/spectral-runtime | m.printPath(['paths', '/a', '0', 'b c'], m.PrintStyle.Dot) | paths./a[0]['b c']",
                "@stoplight/spectral-runtime | m.printValue({}) + m.printValue([]) + m.printValue('a') | Object{}Array[]\"a\"",
                "@stoplight/spectral-core | m.getDiagnosticSeverity('info') | 2",
                "@stoplight/spectral-functions | Object.keys(m).length | 13",
                "@stoplight/spectral-functions | m.pattern.name | pattern",
                "@stoplight/spectral-formats | [m.oas3.displayName, m.oas3({openapi: '3.1.0'})] | OpenAPI 3.x,true",
                "@stoplight/spectral-rulesets | m.oas.rules['oas3-schema'].then.function.name | oasDocumentSchema",
            })
    void what_scripts_import_is_there(String module, String expression, String expected) throws ScriptException {
        TestProject project = TestProject.in(folder, LOADER);

        assertThat(project.evaluated(expression, "import m from '" + module + "';"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: 'string'} | 'a' | ",
                "{type: ['object', 'null']} | [] | : must be object,null",
                "{enum: [1, {a: 2}]} | ({a: 2}) | ",
                "{required: ['a', 'b']} | ({a: 1}) | : must have required property 'b'",
                "{items: {type: 'integer', minimum: 2}} | [1, 2, 2.5] | /0: must be >= 2, /2: must be integer",
                "{properties: {'a/b': {maxLength: 1}}} | ({'a/b': 'xx'}) | /a~1b: must NOT have more than 1 characters",
                "{patternProperties: {'^x-': {}}, additionalProperties: false} | ({'x-a': 1, b: 2}) |"
                        + " : must NOT have additional properties",
                "{oneOf: [{required: ['a']}, {required: ['b']}]} | ({a: 1, b: 2}) |"
                        + " : must match exactly one schema in oneOf",
                "{not: {const: 1}} | 1 | : must NOT be valid",
                "{if: {type: 'string'}, then: {minLength: 2}, else: {type: 'null'}} | '' |"
                        + " : must NOT have fewer than 2 characters",
                "{$defs: {a: {type: 'string'}}, items: {$ref: '#/$defs/a'}} | [1] | /0: must be string",
                "{uniqueItems: true} | [1, 2, 1] | : must NOT have duplicate items (items ## 0 and 2 are identical)",
                "{type: 'string', errorMessage: 'own words'} | 1 | : own words",
                "{required: ['a'], errorMessage: {required: {a: 'give an a'}}} | ({}) | : give an a",
                "{$ref: '#'} | 1 | ",
            })
    void options_are_checked_as_json_schema_says(String schema, String value, String expected) throws ScriptException {
        TestProject project = TestProject.in(folder, LOADER);

        assertThat(project.evaluated(
                        "m.compile(" + schema + ")(" + value + ")"
                                + ".map(({ instancePath, message }) => instancePath + ': ' + message).join(', ')",
                        "import m from 'tenet:json-schema';"))
                .isEqualTo(expected == null ? "" : expected);
    }
}
