package dev.tenet.schema.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    private static Arguments row(String pattern, List<String> matching, List<String> notMatching) {
        return arguments(pattern, matching, notMatching);
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                // Searches
                row("", List.of("", "a"), List.of()),
                row("b", List.of("b", "abc"), List.of("", "a")),
                row("a|", List.of("", "b"), List.of()),
                row("ab|cd", List.of("xab", "cdx"), List.of("ac", "")),
                row("[a-z]{1,200}", List.of("a", "1a"), List.of("", "1")),
                row("a{0,5000}", List.of("", "b"), List.of()),
                // Anchors
                row("^a", List.of("a", "ab"), List.of("ba", "")),
                row("a$", List.of("a", "ba"), List.of("ab", "a\n")),
                row("^$", List.of(""), List.of("a", "\n")),
                row("^(a|b)$", List.of("a", "b"), List.of("ab", "")),
                row("^a|b$", List.of("ax", "xb"), List.of("xa", "bx")),
                row("(^a|b$)", List.of("ax", "xb"), List.of("xa", "bx")),
                row("^a|^b", List.of("ax", "bx"), List.of("xa")),
                row("a$|^$", List.of("", "xa"), List.of("ax")),
                row("x^", List.of(), List.of("x", "", "xx")),
                row("$x", List.of(), List.of("x", "")),
                row("(?:^|,)a(?:,|$)", List.of("a", "b,a", "a,b"), List.of("ba", "ab")),
                row("(?:^a|b)+$", List.of("a", "abb", "bb", "aab"), List.of("aa", "ba")),
                row("(?:a|^)*b", List.of("b", "xab"), List.of("a")),
                // Quantifiers
                row("^a*?b+?c??$", List.of("b", "aabbc"), List.of("a", "c")),
                row("^a{2}$", List.of("aa"), List.of("a", "aaa")),
                row("^a{2,}$", List.of("aa", "aaaaa"), List.of("a")),
                row("^a{1,2}$", List.of("a", "aa"), List.of("", "aaa")),
                row("^(?:ab){2}$", List.of("abab"), List.of("ab")),
                row("^(?:a?)*$", List.of("", "aaa"), List.of("b")),
                row("^(?:a*)*$", List.of("", "aaa"), List.of("b")),
                row("^a{0}$", List.of(""), List.of("a")),
                // Annex B
                row("^a{,2}$", List.of("a{,2}"), List.of("a", "aa")),
                row("^a{$", List.of("a{"), List.of("a")),
                row("^{a}]$", List.of("{a}]"), List.of("a")),
                row("^\\-\\/\\_\\@\\:$", List.of("-/_@:"), List.of("")),
                row("^\\a\\A\\Z$", List.of("aAZ"), List.of("")),
                row("^[\\w-.]+$", List.of("a-.", "_9"), List.of("+")),
                row("^[a\\-z]+$", List.of("a-z"), List.of("b")),
                row("^\\xZ\\u12$", List.of("xZu12"), List.of("")),
                // Classes
                row("^[]$", List.of(), List.of("", "a")),
                row("^[^]$", List.of("a", "\n"), List.of("")),
                row("^[-a]$", List.of("-", "a"), List.of("b")),
                row("^[a-]$", List.of("-", "a"), List.of("b")),
                row("^[^a-c]$", List.of("d", "\n", "\uD83D\uDE00"), List.of("a", "b")),
                row("^[.*+$^|()[]$", List.of(".", "$", "[", "("), List.of("a")),
                row("^[\\]\\\\]$", List.of("]", "\\"), List.of("a")),
                row("^[\\b]$", List.of("\b"), List.of("b")),
                row("^[\\d\\s]$", List.of("1", " "), List.of("a")),
                row("^[^\\W\\d]$", List.of("a", "_"), List.of("1", "-")),
                // Escapes
                row("^\\d\\D\\w\\W\\s\\S$", List.of("1a_- x"), List.of("aa_- x")),
                row("^\\s$", List.of("\u00A0", "\uFEFF", "\u2028", "\t", "\u3000"), List.of("\u200B", "\u0085", "a")),
                row("^\\d$", List.of("1"), List.of("\u0661")),
                row("^\\w$", List.of("a"), List.of("\u00E9")),
                row("^\\t\\n\\v\\f\\r\\0\\cJ\\x41\\u0042$", List.of("\t\n\u000B\f\r\0\nAB"), List.of("")),
                row("^.$", List.of("a", "\u0085", "\uD83D\uDE00"), List.of("\n", "\r", "\u2028", "\u2029", "")),
                row("^\\.$", List.of("."), List.of("a")),
                // Code points
                row("^\\uD83D\\uDE00$", List.of("\uD83D\uDE00"), List.of("\uD83D\uDE01")),
                row("^\\u{1F600}$", List.of("\uD83D\uDE00"), List.of("\uD83D\uDE01")),
                row("^\uD83D\uDE00?$", List.of("\uD83D\uDE00", ""), List.of("a")),
                row("^[\uD83D\uDE00-\uD83D\uDE05]$", List.of("\uD83D\uDE01"), List.of("\uD83D\uDE06")),
                row("^[\\uD83D\\uDE00-\\uD83D\\uDE05]$", List.of("\uD83D\uDE01"), List.of("\uD83D\uDE06")),
                row("^[\\u0020-\\uD7FF\\uE000-\\uFFFD]*$", List.of("a\u00E9"), List.of("\n")),
                row("^[\\uD800-\\uDFFF]$", List.of(), List.of("a", "\uD83D\uDE00")),
                row("^[^\\uD800-\\uDFFF]$", List.of("a", "\uD83D\uDE00"), List.of("")),
                row("^[\\u0000-\\uFFFF]$", List.of("a"), List.of("\uD83D\uDE00")),
                // Properties
                row("^\\p{L}+$", List.of("\u00E9a"), List.of("1")),
                row("^\\p{Lu}\\p{Lowercase_Letter}$", List.of("Aa"), List.of("aA")),
                row("^\\P{Letter}$", List.of("1"), List.of("a")),
                row("^\\p{Script=Greek}$", List.of("\u03B1"), List.of("a")),
                row("^\\p{sc=Grek}\\p{IsCyrillic}$", List.of("\u03B1\u0430"), List.of("aa")),
                row("^[\\p{Nd}\\p{Alphabetic}_]+$", List.of("\u0661a_"), List.of("-")),
                row("^\\p{gc=Sc}\\p{ASCII}\\p{Any}$", List.of("\u20ACa\u20AC"), List.of("aa\u20AC")),
                // Word boundaries
                row("\\bfoo\\b", List.of("foo", "a foo.", "foo-bar"), List.of("foobar", "afoo")),
                row("\\Bfoo", List.of("afoo"), List.of("foo", " foo")),
                row("^\\b$", List.of(), List.of("", "a")),
                row("^\\B$", List.of(""), List.of("a")),
                row("^(?:\\b\\w+\\b ?)+$", List.of("a", "a bc d"), List.of("a  b", "")),
                row("a\\b.\\bb", List.of("a-b"), List.of("axb", "a--b")),
                // Look-ahead
                row("^(?=.*[a-z])(?=.*\\d).{3,}$", List.of("a12", "1ab"), List.of("abc", "123", "a1")),
                row("^(?!foo$).*$", List.of("", "fo", "fooo"), List.of("foo")),
                row("^(?!.*--)[a-z-]+$", List.of("a-b"), List.of("a--b")),
                row("^(?:(?!ab).)*$", List.of("", "ba", "aab".substring(1, 2)), List.of("ab", "xaby")),
                row("a(?=b)", List.of("ab"), List.of("ac", "a")),
                row("a(?!b)", List.of("ac", "a", "aba"), List.of("ab")),
                row("^a(?=b|$)(?!bc)b?.*$", List.of("a", "ab", "abd"), List.of("abc", "ac")),
                row("^(?=(?!ab)a)..$", List.of("ac", "aa"), List.of("ab", "bc")),
                row("^(?=a\\b)a.*$", List.of("a", "a-"), List.of("ab")),
                row("^a(?=\\bb)", List.of(), List.of("ab", "a")),
                row("^(?!)a$", List.of(), List.of("a", "")),
                row("(?=^a)(?=.*b$)", List.of("ab", "acb"), List.of("a", "ba")),
                // Look-behind
                row("(?<=x)y", List.of("xy", "axyb"), List.of("y", "ay")),
                row("^.*(?<!foo)$", List.of("", "fo", "foox"), List.of("foo", "xfoo")),
                row("(?<=^|,)a", List.of("a", "b,a"), List.of("ba")),
                row("(?<!\\d)\\d{2}$", List.of("12", "a12"), List.of("123", "1")),
                row("^(?:a|(?<=a)b)+$", List.of("a", "ab", "aba"), List.of("b", "abb")),
                row("(?<=(?<!a)b)c", List.of("bc", "xbc"), List.of("abc", "c")),
                // Groups
                row("^(?<year>\\d{4})-(?:\\d\\d)$", List.of("2024-01"), List.of("2024")),
                row("^(?i:ab)c$", List.of("ABc", "aBc"), List.of("abC")),
                row("^(?i:[a-c]k)$", List.of("BK", "b\u212A"), List.of("dk")),
                row("^(?s:.)$", List.of("\n"), List.of("")),
                row("^(?i:a(?-i:b))$", List.of("Ab"), List.of("AB")));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void finds_what_ecmascript_finds(String pattern, List<String> matching, List<String> notMatching) {
        Language language = regular(pattern);
        assertThat(matching).allMatch(language::contains);
        assertThat(notMatching).noneMatch(language::contains);
        assertThat(matching).noneMatch(language.complement()::contains);
        assertThat(notMatching).allMatch(language.complement()::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "[b-a]",
                "a**",
                "a++",
                "*",
                "+a",
                "?",
                "a{2}{3}",
                "a{3,2}",
                "{1}",
                "\\",
                "(?",
                "(?i)a",
                "(?>a)",
                "(?P<n>a)",
                "^*",
                "\\b+",
                "\\1",
                "\\k<n>",
                "\\p{Nonsense}",
                "\\pL",
                "\\u{110000}",
                "\\u{}",
                "\\01",
                "\\c1",
                "(?i-i:a)",
                "(?ii:a)",
                "(?-:a)",
                "(?<n",
                "(?<n>a"
            })
    void refuses_what_is_no_expression(String pattern) {
        assertThat(Pattern.parse(pattern)).isInstanceOf(Pattern.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)\\1",
                "(?<n>a)\\k<n>",
                "(?m:^a)",
                "^(?!(?<=a)b)",
                "x(?<=a$)b",
                "x(?<=\\ba)b",
                "^.{0,65535}$",
                "^(?:a{1000}){1000}$",
                "^(?:.*a.{20})$"
            })
    void says_when_no_automaton_can_tell(String pattern) {
        assertThat(Pattern.parse(pattern)).isInstanceOf(Pattern.Irregular.class);
    }

    @Test
    void nests_to_a_limit() {
        assertThat(Pattern.parse("(".repeat(100) + ")".repeat(100))).isInstanceOf(Pattern.Regular.class);
        assertThat(Pattern.parse("(".repeat(100_000))).isInstanceOf(Pattern.Invalid.class);
    }

    @Test
    void counts_far() {
        Language language = regular("^[a-z]{0,5000}$");
        assertThat(language.contains("a".repeat(5000))).isTrue();
        assertThat(language.contains("a".repeat(5001))).isFalse();
    }

    static Language regular(String pattern) {
        assertThat(Pattern.parse(pattern)).isInstanceOf(Pattern.Regular.class);
        return ((Pattern.Regular) Pattern.parse(pattern)).language();
    }
}
