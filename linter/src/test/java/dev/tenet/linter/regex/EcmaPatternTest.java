package dev.tenet.linter.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{} => /a/{}",
                "^/([a-z]+|/{.+})*$ => /pets/{id}",
                "a{,3} => a{,3}",
                "x{ => x{",
                "} => }",
                "] => ]",
                "[[] => [",
                "[a&&b] => &",
                "[^] => x",
                "[-a] => -",
                "[a-] => -",
                "[\\d-z] => -",
                "[a-\\d] => 7",
                "[\\w-] => -",
                "[\\]] => ]",
                "[\\b] => `\b`",
                "\\/ => /",
                "\\- => -",
                "\\_ => _",
                "\\x61 => a",
                "\\xg => xg",
                "\\u0061 => a",
                "\\u{2} => uu",
                "\\cJ => `\n`",
                "\\c! => \\c!",
                "\\101 => A",
                "\\8 => 8",
                "\\k => k",
                "\\p{L} => p{L}",
                "\\Qa\\E => QaE",
                "\\z => z",
                "a#b => a#b",
                "(a)\\1 => aa",
                "(?<n>a)\\k<n> => aa",
                "(?<a_1>x) => x",
                "\\1(a) => a",
                "(?=a)*b => b",
                "(?<=a)b => ab",
                "(?<=a+)b => aaab",
                "(?<!a)b => cb",
                "\\bfoo\\b => a foo b",
                "\\Bo => foo",
                "\\s => `\uFEFF`",
                "^\\S+$ => `a\u0085`",
                "`` => anything",
                "a| => x",
                "() => x",
            })
    void patterns_match_as_in_javascript(String pattern, String text) throws EcmaPatternException {
        assertThat(EcmaPattern.compile(pattern, "").test(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a$ => `a\n`",
                "^b => `a\nb`",
                ". => `\u2028`",
                "[] => x",
                "[]a] => a]",
                "\\d => \u0663",
                "\\w => \u00E9",
                "\\bx => \u00E9x1y",
                "[a-z] => A",
                "^.$ => \uD83D\uDE00",
            })
    void patterns_reject_as_in_javascript(String pattern, String text) throws EcmaPatternException {
        boolean word = pattern.equals("\\bx");

        assertThat(EcmaPattern.compile(pattern, "").test(text)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "ABC => i => abc",
                "[^x] => i => y",
                "\u00C9 => i => \u00E9",
                "^b => m => `a\nb`",
                "a$ => m => `a\nb`",
                "a.b => s => `a\nb`",
                "^.$ => u => \uD83D\uDE00",
                "^[\uD83D\uDE00]$ => u => \uD83D\uDE00",
                "^..$ => `` => \uD83D\uDE00",
                "\uD83D\uDE00 => `` => x\uD83D\uDE00",
                "^[^a]{2}$ => `` => \uD83D\uDE00",
                "\\u{1F600} => u => \uD83D\uDE00",
                "\\ud83d\\ude00 => u => \uD83D\uDE00",
                "^\\p{Lu}\\P{Lu}$ => u => Ab",
                "^\\p{Letter}+$ => u => \u00E9",
                "^[\\p{Script=Greek}\\d]+$ => u => \u03B11",
                "a => y => ab",
                "a => g => ba",
                "a => dgimsuy => AB",
            })
    void flags_mean_what_they_mean_in_javascript(String pattern, String flags, String text)
            throws EcmaPatternException {
        assertThat(EcmaPattern.compile(pattern, flags).test(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[ => `` => Unterminated character class",
                "( => `` => Unterminated group",
                ") => `` => Unmatched ')'",
                "* => `` => Nothing to repeat",
                "a** => `` => Nothing to repeat",
                "a++ => `` => Nothing to repeat",
                "{2} => `` => Nothing to repeat",
                "^* => `` => Nothing to repeat",
                "a{3,2} => `` => numbers out of order in {} quantifier",
                "[b-a] => `` => Range out of order in character class",
                "\\ => `` => \\ at end of pattern",
                "(?a) => `` => Invalid group",
                "(?>a) => `` => Invalid group",
                "(?i)a => `` => Invalid group",
                "(?<1>a) => `` => Invalid capture group name",
                "(?<a>.)(?<a>.) => `` => Duplicate capture group name",
                "(?<a>.)\\k<b> => `` => Invalid named capture referenced",
                "(?<a>.)\\k => `` => Invalid named reference",
                "(?<=a)* => `` => Invalid quantifier",
                "{ => u => Lone quantifier brackets",
                "] => u => Lone quantifier brackets",
                "a{2 => u => Incomplete quantifier",
                "(?=a)* => u => Invalid quantifier",
                "[a-\\d] => u => Invalid character class",
                "\\q => u => Invalid escape",
                "\\2(a) => u => Invalid escape",
                "\\01 => u => Invalid decimal escape",
                "\\u{110000} => u => Invalid Unicode escape",
                "\\p{Foo} => u => Invalid property name",
            })
    void what_javascript_rejects_is_rejected_in_its_words(String pattern, String flags, String reason) {
        assertThatThrownBy(() -> EcmaPattern.compile(pattern, flags))
                .isInstanceOf(EcmaPatternException.class)
                .hasMessage("Invalid regular expression: /" + pattern + "/" + flags + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gg", "x", "I", "v"})
    void unknown_and_repeated_flags_are_rejected(String flags) {
        assertThatThrownBy(() -> EcmaPattern.compile("a", flags))
                .hasMessage("Invalid flags supplied to RegExp constructor '" + flags + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/i, A, true",
        "/a/, A, false",
        "/a/b/, xa/bx, true",
        "^/a, /a/b, true",
        "/a/I, /a/I, true",
        "/, /, true",
        "//, a//, true",
    })
    void rulesets_write_flags_behind_a_slash(String written, String text, boolean expected)
            throws EcmaPatternException {
        assertThat(EcmaPattern.ofRuleset(written).test(text)).isEqualTo(expected);
    }

    @Test
    void a_match_tells_where_it_is_and_what_the_groups_took() throws EcmaPatternException {
        EcmaPattern pattern = EcmaPattern.compile("(b)(x)?", "");

        assertThat(pattern.find("\uD83D\uDE00abab", 4))
                .contains(new EcmaMatch(5, 6, List.of(Optional.of("b"), Optional.of("b"), Optional.empty())));
        assertThat(pattern.find("a", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*\u0001", "(?:a?){50}a{50}$"})
    @Timeout(20)
    void patterns_that_backtrack_without_end_answer_in_time_linear_in_the_text(String pattern)
            throws EcmaPatternException {
        EcmaPattern compiled = EcmaPattern.compile(pattern, "");

        assertThat(compiled.test("a".repeat(49) + "!")).isFalse();
        assertThat(compiled.test("a".repeat(30_000) + "!")).isFalse();
    }

    @Test
    @Timeout(20)
    void where_no_linear_engine_can_help_the_pattern_is_too_costly() throws EcmaPatternException {
        EcmaPattern pattern = EcmaPattern.compile("^(?=(a+)+$)\\1", "");

        assertThatThrownBy(() -> pattern.test("a".repeat(60) + "!"))
                .isInstanceOf(PatternTooCostlyException.class)
                .hasMessageContaining("takes too long to match");
        assertThatThrownBy(() -> EcmaPattern.compile("^(?:(?=a)a|b)*$", "").test("a".repeat(2_000_000)))
                .isInstanceOf(PatternTooCostlyException.class);
    }

    @Test
    void patterns_that_nest_without_end_are_rejected() {
        assertThatThrownBy(() -> EcmaPattern.compile("(".repeat(10_000) + ")".repeat(10_000), ""))
                .hasMessageEndingWith("Regular expression too large");
    }
}
