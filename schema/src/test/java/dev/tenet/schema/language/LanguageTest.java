package dev.tenet.schema.language;

import static dev.tenet.schema.language.PatternTest.regular;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final int HUGE = 2_000_000_000;

    @Test
    void of_words_has_just_these() {
        Language language = Language.of(List.of("a", "ab", "", "\uD83D\uDE00"));
        assertThat(language.examples(10, 0, -1)).containsExactly("", "a", "\uD83D\uDE00", "ab");
        assertThat(language.contains("b")).isFalse();
    }

    @Test
    void none_is_empty_and_all_is_not() {
        assertThat(Language.none().isEmpty()).isTrue();
        assertThat(Language.none().example(0, -1)).isEmpty();
        assertThat(Language.none().hasWordOfLength(0, -1)).isFalse();
        assertThat(Language.none().complement().isWithin(Language.all())).isTrue();
        assertThat(Language.all().isWithin(Language.none().complement())).isTrue();
        assertThat(Language.all().complement().isEmpty()).isTrue();
        assertThat(Language.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void of_length_counts_code_points() {
        Language language = Language.ofLength(1, 2);
        assertThat(language.contains("")).isFalse();
        assertThat(language.contains("\uD83D\uDE00\uD83D\uDE00")).isTrue();
        assertThat(language.contains("abc")).isFalse();
        assertThat(Language.ofLength(2, -1).contains("abc")).isTrue();
        assertThat(Language.ofLength(2, 1).isEmpty()).isTrue();
        assertThatThrownBy(() -> Language.ofLength(0, HUGE)).isInstanceOf(LanguageTooComplexException.class);
    }

    @Test
    void unpaired_surrogates_are_no_words() {
        assertThat(Language.all().contains("\uD83D")).isFalse();
        assertThat(Language.of(List.of("\uD83D")).isEmpty()).isTrue();
        assertThat(Language.of(List.of("\uD83D", "a")).contains("a")).isTrue();
    }

    @Test
    void finds_lengths_without_counting_states() {
        Language even = regular("^(?:aa)*$");
        assertThat(even.hasWordOfLength(HUGE, HUGE)).isTrue();
        assertThat(even.hasWordOfLength(HUGE + 1, HUGE + 1)).isFalse();
        assertThat(even.hasWordOfLength(HUGE + 1, HUGE + 2)).isTrue();
        assertThat(even.hasWordOfLength(HUGE + 1, -1)).isTrue();
        assertThat(even.hasWordOfLength(2, 1)).isFalse();
        Language finite = regular("^a{3,5}$");
        assertThat(finite.hasWordOfLength(6, -1)).isFalse();
        assertThat(finite.hasWordOfLength(5, HUGE)).isTrue();
        assertThat(finite.hasWordOfLength(0, 2)).isFalse();
    }

    @Test
    void examples_are_short_and_plain() {
        assertThat(Language.all().example(3, HUGE)).contains("aaa");
        assertThat(Language.all().examples(3, 1, 1)).containsExactly("a", "b", "c");
        assertThat(regular("^[^a-z]+$").example(1, -1)).contains("0");
        assertThat(regular("^\\W$").example(1, -1)).contains("-");
        assertThat(regular("^[\\u0000-\\u001F]$").example(0, -1)).contains("\t");
        assertThat(regular("^(?=.*[A-Z])(?=.*\\d).{4,}$").example(0, -1)).contains("aa0A");
        assertThat(regular("^(?:aa)*$").example(3, 5)).contains("aaaa");
        assertThat(regular("^(?:aa)*$").example(3, 3)).isEmpty();
    }

    @Test
    void examples_end_only_with_the_language() {
        assertThat(regular("^[ab]{1,2}$").examples(100, 0, -1)).containsExactly("a", "b", "aa", "ab", "ba", "bb");
        assertThat(regular("^(?:a{100})*$").examples(3, 1, -1))
                .containsExactly("a".repeat(100), "a".repeat(200), "a".repeat(300));
        assertThat(Language.all().examples(300, 1, 1)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void long_examples_are_possible() {
        assertThat(regular("^[a-z]+$").example(10_000, -1)).contains("a".repeat(10_000));
    }

    @Test
    void budget_is_kept() {
        Language a = regular("^(?:.{97})*x.*$");
        Language b = regular("^(?:.{101})*y.*$");
        Language c = regular("^(?:.{103})*z.*$");
        assertThatThrownBy(() -> a.and(b).and(c)).isInstanceOf(LanguageTooComplexException.class);
    }
}
