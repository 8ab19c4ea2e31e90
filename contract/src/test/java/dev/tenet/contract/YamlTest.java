package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true | true
            True | true
            FALSE | false
            tRue | "tRue"
            yes | "yes"
            on | "on"
            null | null
            ~ | null
            NULL | null
            nULL | "nULL"
            12 | 12
            +12 | 12
            -0 | 0
            010 | 10
            0o17 | 15
            0x1F | 31
            0xg | "0xg"
            0b1 | "0b1"
            1_000 | "1_000"
            1.5 | 1.5
            1. | 1
            .5 | 0.5
            . | "."
            -.5e3 | -500
            1e3 | 1000
            1e | "1e"
            + | "+"
            1.2.3 | "1.2.3"
            2024-01-01 | "2024-01-01"
            12:30 | "12:30"
            "12" | "12"
            '~' | "~"
            !!str 12 | "12"
            ! 12 | "12"
            !!int "12" | 12
            !!float 1 | 1
            !!bool "true" | true
            !!null "" | null
            """)
    void scalars_follow_the_core_schema(String yaml, String json) {
        assertThat(((ObjectNode) parse("k: " + yaml).root()).value(0)).hasToString(json);
    }

    @Test
    void keys_are_their_source_text() {
        assertThat(parse("200: a\n0x1: b\nnull: c\n1.0: d\n? e\n: f\n"))
                .hasToString("{\"200\":\"a\",\"0x1\":\"b\",\"null\":\"c\",\"1.0\":\"d\",\"e\":\"f\"}");
    }

    @Test
    void own_keys_win_over_merged_ones_and_the_first_merged_over_later_ones() {
        assertThat(parse("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 0}\n'<<': d\n"))
                .hasToString(
                        "{\"a\":{\"x\":1,\"y\":1},\"b\":{\"y\":2,\"z\":2},\"c\":{\"x\":0,\"y\":1,\"z\":2},\"<<\":\"d\"}");
    }

    @Test
    void an_alias_is_the_same_node() {
        ObjectNode root = (ObjectNode) parse("a: &a [1]\nb: *a\n").root();
        assertThat(root.get("b")).isSameAs(root.get("a"));
    }

    @Test
    void yaml_in_braces_is_read_as_yaml() {
        assertThat(parse("{a: b, c: [d, ]}")).hasToString("{\"a\":\"b\",\"c\":[\"d\"]}");
    }

    @Test
    void directives_and_markers_are_no_second_document() {
        assertThat(parse("%YAML 1.2\n---\na: b\n...\n")).hasToString("{\"a\":\"b\"}");
    }

    private static Shown parse(String text) {
        return new Shown(Cases.reader(Path.of("")).parse("a.yaml", text));
    }

    private record Shown(Document document) {
        dev.tenet.contract.tree.Node root() {
            return document.root();
        }

        @Override
        public String toString() {
            return root().toString();
        }
    }
}
