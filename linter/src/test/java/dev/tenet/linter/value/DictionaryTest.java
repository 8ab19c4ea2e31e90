package dev.tenet.linter.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void texts_are_in_the_order_of_a_dictionary() {
        List<String> ordered =
                List.of("a", "a_b", "a-b", "a.b", "$x", "a10", "a9", "ab", "aB", "Ab", "e", "é", "f").stream()
                        .sorted(Dictionary::compare)
                        .toList();

        assertThat(ordered)
                .containsExactly("$x", "a", "a_b", "a-b", "a.b", "a10", "a9", "ab", "aB", "Ab", "e", "é", "f");
    }

    @Test
    void digits_next_to_one_another_can_be_taken_for_a_number() {
        List<String> ordered =
                List.of("ab", "a10", "a9", "a1c", "a01b", "a1", "a.b", "a-10", "a-9", "a_b", "a", "2", "01").stream()
                        .sorted(Dictionary::compareNumerically)
                        .toList();

        assertThat(ordered)
                .containsExactly("01", "2", "a", "a_b", "a-9", "a-10", "a.b", "a1", "a01b", "a1c", "a9", "a10", "ab");
    }
}
