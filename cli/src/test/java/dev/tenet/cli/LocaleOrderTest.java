package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocaleOrderTest {
    @Test
    void punctuation_comes_before_digits_before_letters_and_lower_case_before_upper() {
        List<String> sorted = List.of(
                "/a b", "/a_b", "/a-b", "/a.b", "/a/b", "/a/B", "/A/b", "/a/e", "/a/é", "/a/f", "/a/z10", "/a/z9",
                "/ab");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        shuffled.sort(new LocaleOrder());
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void names_that_only_look_the_same_stay_two() {
        assertThat(new LocaleOrder().compare("\u00e9", "e\u0301")).isNotZero();
    }
}
