package dev.tenet.report.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IndentedJsonTest {
    private final StringBuilder out = new StringBuilder();
    private final IndentedJson json = new IndentedJson(out, "\t");

    @Test
    void empty_containers_stay_on_one_line() throws IOException {
        json.object().key("a").array().endArray().key("b").object().endObject().endObject();
        assertThat(out).hasToString("{\n\t\"a\": [],\n\t\"b\": {}\n}");
    }

    @Test
    void members_and_items_stand_on_lines_of_their_own() throws IOException {
        json.array().value(1).object().member("a", "x").endObject().value(true).endArray();
        assertThat(out).hasToString("[\n\t1,\n\t{\n\t\t\"a\": \"x\"\n\t},\n\ttrue\n]");
    }

    @Test
    void controls_and_halves_of_characters_are_escaped_and_nothing_else() throws IOException {
        json.value("\u001b\"\\/\n\u007f\u2028é😀\ud800x\udc00");
        assertThat(out).hasToString("\"\\u001b\\\"\\\\/\\n\u007f\u2028é😀\\ud800x\\udc00\"");
    }
}
