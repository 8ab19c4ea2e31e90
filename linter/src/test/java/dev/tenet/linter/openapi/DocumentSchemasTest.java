package dev.tenet.linter.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSchemasTest {
    @ParameterizedTest
    @ValueSource(strings = {"oas2", "oas3.0", "oas3.1", "oas3.2"})
    void what_is_referred_to_is_defined_and_what_is_defined_is_referred_to(String name) throws IOException {
        ObjectNode schema = read("/dev/tenet/linter/openapi/" + name + ".schema.json");
        Set<String> used = new TreeSet<>();
        collect(schema, used);

        Set<String> defined = new TreeSet<>();
        ((ObjectNode) schema.find("$defs").orElseThrow()).keys().forEach(key -> defined.add("#/$defs/" + key));
        assertThat(used).isEqualTo(defined);
    }

    private static ObjectNode read(String resource) throws IOException {
        try (InputStream in = DocumentSchemasTest.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) new ContractReader(ReaderOptions.DEFAULT)
                    .parse(resource, text)
                    .root();
        }
    }

    private static void collect(Node node, Set<String> references) {
        if (node instanceof ObjectNode object) {
            object.forEach((key, value) -> {
                if (key.equals("$ref") && value instanceof StringNode reference) {
                    references.add(reference.value());
                }
                collect(value, references);
            });
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, references));
        }
    }
}
