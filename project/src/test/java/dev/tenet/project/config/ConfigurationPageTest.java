package dev.tenet.project.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the page about tenet.yaml to what the schema and the reader say. */
class ConfigurationPageTest {
    private static final Path PAGE = Path.of("../docs/reference/configuration.md");

    @TempDir
    Path folder;

    @Test
    void the_page_names_every_key_of_the_schema() throws IOException {
        String page = Files.readString(PAGE);

        for (String key : keys()) {
            assertThat(page).as(key).containsPattern("\\| `" + key + "` \\||(?m)^## " + key + "$");
        }
    }

    @Test
    void the_examples_of_the_page_can_be_read() throws IOException {
        List<String> examples = new ArrayList<>();
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(match -> examples.add(match.group(1)));

        assertThat(examples).hasSize(3);
        for (String example : examples) {
            Path file = Files.writeString(folder.resolve("tenet.yaml"), example);
            assertThatCode(() -> ProjectFile.read(file, folder)).doesNotThrowAnyException();
        }
    }

    @Test
    void every_key_of_the_schema_has_a_description_or_is_described_where_it_is_defined() throws IOException {
        JsonNode parts = schema().at("/properties");

        parts.properties()
                .forEach(part -> assertThat(part.getValue().has("description"))
                        .as(part.getKey())
                        .isTrue());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        collect(schema(), keys);
        return keys;
    }

    private static void collect(JsonNode node, Set<String> keys) {
        if (node.path("properties").isObject()) {
            keys.addAll(node.path("properties").propertyNames());
        }
        node.forEach(child -> collect(child, keys));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ProjectFile.class.getResourceAsStream("/dev/tenet/project/tenet.schema.json")) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        }
    }
}
