package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.StringNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text in the range of every key and value, read on its own, is that key or value again. */
class RangesTest {
    static List<Path> documents() throws IOException {
        try (Stream<Path> ranges = Files.walk(Path.of("src/test/resources/ranges"));
                Stream<Path> models = Files.walk(Path.of("src/test/resources/models"))) {
            return Stream.concat(ranges, models)
                    .filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private String text = "";
    private Document document = Cases.reader(Path.of("")).parse("none.json", "{}");

    @ParameterizedTest
    @MethodSource("documents")
    void every_range_reads_as_its_value(Path path) throws IOException {
        text = Files.readString(path);
        document = Cases.reader(Path.of("")).readDocument(path.toString());
        check(document.root());
    }

    private void check(Node node) {
        String slice = slice(document.range(node));
        if (slice.isEmpty()) {
            assertThat(node).isInstanceOf(NullNode.class);
        } else if (!slice.startsWith("*")) {
            int column = document.range(node).start().column();
            assertThat(read(" ".repeat(column - 1) + slice)).as(slice).isEqualTo(node);
        }
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                String key = slice(document.keyRange(object, i));
                assertThat(read(key) instanceof StringNode string ? string.value() : key)
                        .isEqualTo(object.key(i));
                check(object.value(i));
            }
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(this::check);
        }
    }

    private static Node read(String slice) {
        return Cases.reader(Path.of("")).parse("slice.yaml", slice).root();
    }

    private String slice(Range range) {
        return text.substring(offset(range.start()), offset(range.end()));
    }

    private int offset(Position position) {
        int at = 0;
        for (int line = 1; line < position.line(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && text.charAt(at + 1) != '\n') {
                line++;
            }
        }
        return at + position.column() - 1;
    }
}
