package dev.tenet.linter.path.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final String OBJECT =
            "{\"n\": 1, \"s\": \"text\", \"e\": \"\", \"z\": 0, \"t\": true, \"f\": false, \"u\": null, \"a\": [1, \"2\", null],"
                    + " \"o\": {\"name\": \"inner\", \"length\": 7}, \"x-y\": {\"q\": 1}, \"d\": 1.5, \"big\": 1e21}";

    private record At(
            Value value,
            @Nullable String key,
            int index,
            @Nullable Candidate parent) implements Candidate {}

    private static Candidate candidate(String json) {
        Value value = Value.of(new ContractReader(ReaderOptions.DEFAULT)
                .parse("value.json", "{\"holder\": {\"key\": " + json + "}}")
                .root());
        Candidate root = new At(value, null, -1, null);
        Candidate holder = new At(value.get("holder"), "holder", -1, root);
        return new At(value.get("holder").get("key"), "key", -1, holder);
    }

    private static boolean test(String filter, String json) throws FilterSyntaxException {
        return Filter.parse(filter).test(candidate(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "@ => true",
                "@.s => true",
                "@.e => false",
                "@.z => false",
                "@.t => true",
                "@.f => false",
                "@.u => false",
                "@.a => true",
                "@.missing => false",
                "!@.missing => true",
                "!!@.s => true",
                "@['x-y'].q == 1 => true",
                "@[\"x-y\"][\"q\"] => true",
                "@.n == 1 => true",
                "@.n == '1' => true",
                "@.n === '1' => false",
                "@.n == true => true",
                "@.n === true => false",
                "@.z == false => true",
                "@.e == 0 => true",
                "@.e == false => true",
                "@.u == undefined => true",
                "@.u === undefined => false",
                "@.u == null => true",
                "@.u == 0 => false",
                "@.u >= 0 => true",
                "@.missing == null => true",
                "@.missing === null => false",
                "@.missing === void 0 => true",
                "@.missing >= 0 => false",
                "@.a == '1,2,' => true",
                "@.o == '[object Object]' => true",
                "@.a == @.a => true",
                "@.o === @.o => true",
                "@.s < 'u' => true",
                "@.s > 'text' => false",
                "@.s <= 'text' => true",
                "@.s < 5 => false",
                "'10' < '9' => true",
                "'10' < 9 => false",
                "10 < 9 || 'a' => true",
                "@.n + @.n === 2 => true",
                "@.n + '1' === '11' => true",
                "@.d * 2 === 3 => true",
                "@.n - 1 == 0 => true",
                "7 % 4 === 3 => true",
                "2 ** 3 ** 0 === 2 => true",
                "1 + 2 * 3 === 7 => true",
                "(1 + 2) * 3 === 9 => true",
                "-@.n === -1 => true",
                "+'3' === 3 => true",
                "~5 === -6 => true",
                "(5 & 3) === 1 => true",
                "(5 | 3) === 7 => true",
                "(5 ^ 3) === 6 => true",
                "1 << 3 === 8 => true",
                "-1 >>> 28 === 15 => true",
                "-8 >> 1 === -4 => true",
                "@.big + '' === '1e+21' => true",
                "0.1 + 0.2 === 0.3 => false",
                "1e3 === 1000 => true",
                ".5 === 0.5 => true",
                "'0x1F' == 31 => true",
                "' 12 ' == 12 => true",
                "'' == 0 => true",
                "'x' == 0 => false",
                "@.missing ?? 'a' => true",
                "@.e ?? 'a' => false",
                "@.missing?.deep === undefined => true",
                "@.n ? @.e : @.s => false",
                "@.n ? false : true ? 1 : 1 => false",
                "typeof @.s === 'string' => true",
                "typeof @.missing === 'undefined' => true",
                "typeof @.u === 'object' => true",
                "'s' in ['s', 't'] => true",
                "!('s' in ['t']) => true",
                "@.n in @.a => true",
                "'ex' in @.s => true",
                "@.s ~= '^te' => true",
                "@.s ~= /T/i => true",
                "@.s ~= '^x' || true => true",
                "@.a.length === 3 => true",
                "@.s.length === 4 => true",
                "@.o.length === 7 => true",
                "@.a[0] === 1 => true",
                "@.s[0] === 't' => true",
                "@.a[9] === undefined => true",
                "@.a.indexOf('2') === 1 => true",
                "@.a.lastIndexOf(1) === 0 => true",
                "@.a.includes(null) => true",
                "@.a.includes(2) => false",
                "@.a.join('-') === '1-2-' => true",
                "@.a.slice(1).length === 2 => true",
                "@.a.slice(-1)[0] === null => true",
                "@.a.concat([5, 6]).length === 5 => true",
                "@.a.at(-2) === '2' => true",
                "[1, 2].includes(@.n) => true",
                "[].length === 0 => true",
                "@.s.match(/^t(e)x/)[1] === 'e' => true",
                "@.s.match(/x(y)?/)[1] === undefined => true",
                "@.s.match('tex') => true",
                "@.s.match(/q/) === null => true",
                "@.s.match(/t/g).length === 2 => true",
                "@.s.match && @.s.match(/t/) => true",
                "@.n.match === undefined => true",
                "@.s.search(/x/) === 2 => true",
                "/ex/.test(@.s) => true",
                "/undefined/.test(@.missing) => true",
                "/e(x)/.exec(@.s)[1] === 'x' => true",
                "@.s.indexOf('t', 1) === 3 => true",
                "@.s.lastIndexOf('t') === 3 => true",
                "@.s.includes('ext') => true",
                "@.s.startsWith('ex', 1) => true",
                "@.s.endsWith('te', 2) => true",
                "@.s.toUpperCase() === 'TEXT' => true",
                "@.s.toUpperCase().toLowerCase() === 'text' => true",
                "' a '.trim() === 'a' => true",
                "' a '.trimStart() === 'a ' => true",
                "' a '.trimEnd() === ' a' => true",
                "'a-b-c'.split('-').length === 3 => true",
                "'a-b-c'.split(/-/)[2] === 'c' => true",
                "'ab'.split('').length === 2 => true",
                "@.s.slice(1, -1) === 'ex' => true",
                "@.s.slice(-2) === 'xt' => true",
                "@.s.slice(-99) === 'text' => true",
                "@.s.substring(3, 1) === 'ex' => true",
                "@.s.substr(-3, 2) === 'ex' => true",
                "@.s.charAt(9) === '' => true",
                "@.s.charAt(2) === 'x' => true",
                "@.s.charCodeAt(0) === 116 => true",
                "@.s.concat('!', 1) === 'text!1' => true",
                "@.n.toFixed(2) === '1.00' => true",
                "@.n.toString() === '1' => true",
                "@.o.hasOwnProperty('name') => true",
                "@.o.hasOwnProperty('other') => false",
                "@.o.constructor.name === 'Object' => true",
                "@.a.constructor.name === 'Array' => true",
                "@.s.constructor.name === 'String' => true",
                "@.n.constructor.name === 'Number' => true",
                "@.a[?(@ === '2')] => true",
                "@.a[?(@ === '3')] => false",
                "@property === 'key' => true",
                "@property.length === 3 => true",
                "@property.match(/^k/) => true",
                "@parentProperty === 'holder' => true",
                "@parent.holder.key.n === 1 => true",
                "@path === \"$['holder']['key']\" => true",
                "@root.holder.key.n === 1 => true",
                "@object() && !@array() && !@scalar() => true",
                "'it\\'s' === \"it's\" => true",
                "'a\\tb'.length === 3 => true",
                "index === undefined => true",
                "[1, [2, 3]] + '' === '1,2,3' => true",
            })
    void expressions_mean_what_they_mean_in_javascript(String filter, boolean expected) throws FilterSyntaxException {
        assertThat(test(filter, OBJECT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "@.u.x => Cannot read properties of null (reading 'x')",
                "@.missing.x == 1 => Cannot read properties of undefined (reading 'x')",
                "@.missing.match(/x/) => Cannot read properties of undefined (reading 'match')",
                "@.n.match(/x/) => match is not a function",
                "@.o.includes('x') => includes is not a function",
                "'a' in @.o => includes is not a function",
                "@.s.startsWith(/t/) => First argument to String.prototype.startsWith must not be a regular expression",
                "@.s.match(@.s + '[') => Invalid regular expression: /text[/: Unterminated character class",
            })
    void what_throws_in_javascript_fails_for_that_value(String filter, String reason) throws FilterSyntaxException {
        Filter parsed = Filter.parse(filter);

        assertThatThrownBy(() -> parsed.test(candidate(OBJECT)))
                .isInstanceOf(FilterFailure.class)
                .hasMessage(reason);
    }

    @Test
    void neither_side_of_a_decision_that_is_not_needed_is_evaluated() throws FilterSyntaxException {
        assertThat(test("@.u && @.u.x", OBJECT)).isFalse();
        assertThat(test("@.n || @.u.x", OBJECT)).isTrue();
        assertThat(test("@.n ? 1 : @.u.x", OBJECT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@path", "@parent.x", "a[0] === @parentProperty"})
    void filters_that_ask_for_the_way_say_so(String filter) throws FilterSyntaxException {
        assertThat(Filter.parse(filter.replace("a[0]", "'a'")).isWayDependent()).isTrue();
        assertThat(Filter.parse("@root && @property && @").isWayDependent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "string,'\"a\"'",
        "number,1.5",
        "integer,3",
        "boolean,false",
        "null,null",
        "array,[]",
        "object,{}",
        "scalar,1"
    })
    void type_tests_hold_for_values_of_their_type(String type, String json) throws FilterSyntaxException {
        assertThat(test("@" + type + "()", json)).isTrue();
        assertThat(test("@" + type + "()", type.equals("array") || type.equals("object") ? "1" : "[]"))
                .isFalse();
    }

    @Test
    void expressions_that_nest_without_end_are_refused() {
        assertThatThrownBy(() -> Filter.parse("(".repeat(100_000))).hasMessage("the filter nests too deep");
        assertThatThrownBy(() -> Filter.parse("!".repeat(100_000))).hasMessage("the filter nests too deep");
        assertThatThrownBy(() -> Filter.parse("1" + "+1".repeat(100_000)))
                .hasMessage("the filter has too many operators");
        assertThatThrownBy(() -> Filter.parse("@" + ".a".repeat(100_000)))
                .hasMessage("the filter has too many operators");
    }
}
