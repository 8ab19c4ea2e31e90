package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Range;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void lines_are_given_without_their_ends(String name) {
        Document document = Cases.reader(Path.of("")).parse(name, "{\"é\":\r\n\t\"😀\",\n\n\"b\": 1}");
        assertThat(new String[] {
                    document.line(0),
                    document.line(1),
                    document.line(2),
                    document.line(3),
                    document.line(4),
                    document.line(5)
                })
                .containsExactly("", "{\"é\":", "\t\"😀\",", "", "\"b\": 1}", "");
    }

    @Test
    void columns_are_right_far_along_one_line() {
        Document document = Cases.reader(Path.of("")).parse("a.json", "{\"k\":\"" + "é😀".repeat(5000) + "\",\"n\":1}");
        ObjectNode root = (ObjectNode) document.root();
        assertThat(document.range(root.value(1)).start()).hasToString("1:" + (6 + 15_000 + 7));
        assertThat(document.keyRange(root, 1).end()).hasToString("1:" + (6 + 15_000 + 6));
    }

    @Test
    void what_no_author_wrote_stands_nowhere() {
        Document document = Cases.reader(Path.of("")).parse("a.json", "{}");
        assertThat(document.range(NumberNode.of(1))).isEqualTo(Range.NOWHERE);
    }
}
