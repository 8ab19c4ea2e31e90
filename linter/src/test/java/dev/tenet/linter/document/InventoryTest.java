package dev.tenet.linter.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.value.Value;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static Inventory inventory(String yaml) {
        return new Inventory(new LintDocument(new ContractReader(ReaderOptions.DEFAULT).parse("api.yaml", yaml)));
    }

    @Test
    void a_reference_is_followed_to_its_definition() {
        Inventory inventory = inventory("""
                paths: {/a: {get: {schema: {$ref: '#/components/A'}}}}
                components: {A: {type: object, items: {$ref: '#/components/B'}}, B: {type: string}}
                """);

        Value type = inventory
                .resolved()
                .get("paths")
                .get("/a")
                .get("get")
                .get("schema")
                .get("items")
                .get("type");
        Located located = inventory.locate(List.of("paths", "/a", "get", "schema", "items", "type"), true);

        assertThat(type.text()).isEqualTo("string");
        assertThat(located.path()).containsExactly("components", "B", "type");
        assertThat(located.missing()).containsExactly("components", "B", "type");
    }

    @Test
    void what_is_missing_behind_a_reference_is_told_in_terms_of_the_definition() {
        Inventory inventory = inventory("{a: {b: {$ref: '#/c'}}, c: {d: {}}}");

        Located located = inventory.locate(List.of("a", "b", "d", "e", "f"), true);

        assertThat(located.path()).containsExactly("c", "d");
        assertThat(located.missing()).containsExactly("c", "d", "e", "f");
    }

    @Test
    void a_reference_that_is_asked_for_itself_is_the_definition_unless_it_has_siblings() {
        Inventory inventory = inventory("{a: {$ref: '#/c'}, b: {$ref: '#/c', x: 1}, c: {d: {}}}");

        assertThat(inventory.locate(List.of("a"), true).path()).containsExactly("c");
        assertThat(inventory.locate(List.of("b"), true).path()).containsExactly("b");
        assertThat(inventory.locate(List.of("b", "d"), true).path()).containsExactly("c", "d");
        assertThat(inventory.locate(List.of("a"), false).path()).containsExactly("a");
    }

    @Test
    void behind_a_reference_a_path_ends_before_a_key_that_a_uri_would_encode_as_in_spectral() {
        Inventory inventory =
                inventory("{a: {$ref: '#/c'}, c: {content: {application/x+json: {b: 1}, application/json: {b: 1}}}}");

        assertThat(inventory
                        .locate(List.of("a", "content", "application/x+json", "b"), true)
                        .path())
                .containsExactly("c", "content");
        assertThat(inventory
                        .locate(List.of("a", "content", "application/json", "b"), true)
                        .path())
                .containsExactly("c", "content", "application/json", "b");
        assertThat(inventory
                        .locate(List.of("c", "content", "application/x+json", "b"), true)
                        .path())
                .hasSize(4);
    }

    @Test
    void references_on_a_cycle_are_left_as_they_are_written() {
        Inventory inventory = inventory("""
                start: {$ref: '#/s/A'}
                s:
                  A: {b: {$ref: '#/s/B'}, self: {$ref: '#/s/A'}}
                  B: {a: {$ref: '#/s/A'}, c: {$ref: '#/s/C'}}
                  C: {}
                """);

        Value start = inventory.resolved().get("start");

        assertThat(start.get("b").get("$ref").text()).isEqualTo("#/s/B");
        assertThat(start.get("self").get("$ref").text()).isEqualTo("#/s/A");
        Value b = inventory.resolved().get("s").get("B");
        assertThat(b.get("a").get("$ref").text()).isEqualTo("#/s/A");
        assertThat(b.get("c").size()).isZero();
        assertThat(b.get("c").has("$ref")).isFalse();
    }

    @Test
    void a_reference_to_a_reference_is_followed_to_the_end() {
        Inventory inventory = inventory(
                "{a: {$ref: '#/b'}, b: {$ref: '#/c'}, c: {d: 1}, loop: {$ref: '#/pool'}, pool: {$ref: '#/loop'}}");

        assertThat(inventory.resolved().get("a").get("d").number()).isEqualTo(1);
        assertThat(inventory.locate(List.of("a", "d"), true).path()).containsExactly("c", "d");
        assertThat(inventory.resolved().get("loop").has("$ref")).isTrue();
    }

    @Test
    void what_is_missing_is_reported_once_at_its_first_reference() {
        Inventory inventory = inventory("{a: {$ref: '#/x'}, b: {$ref: '#/x'}, c: {$ref: '#/a~1b/c'}}");

        assertThat(inventory.references().broken())
                .containsExactly(
                        new BrokenReference(List.of("a"), "'#/x' does not exist"),
                        new BrokenReference(List.of("c"), "'#/a~1b/c' does not exist"));
    }

    @Test
    void references_lead_through_other_files_and_back(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("api.yaml"), "{a: {$ref: 'other.yaml#/x'}, b: {y: 1}, c: {$ref: 'none.yaml#/x'}}");
        Files.writeString(folder.resolve("other.yaml"), "{x: {here: 1, back: {$ref: 'api.yaml#/b'}}}");
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        Inventory inventory = new Inventory(new LintDocument(reader.readDocument("api.yaml")));

        Located there = inventory.locate(List.of("a", "here"), true);
        Located back = inventory.locate(List.of("a", "back", "y"), true);

        assertThat(there.document().source()).isEqualTo("other.yaml");
        assertThat(there.path()).containsExactly("x", "here");
        assertThat(back.document()).isSameAs(inventory.document());
        assertThat(back.path()).containsExactly("b", "y");
        assertThat(inventory.references().isReferenced(List.of("b"))).isTrue();
        assertThat(inventory.references().isReferenced(List.of("a"))).isFalse();
        assertThat(inventory.references().broken()).hasSize(1);
    }

    @Test
    void values_of_a_json_file_that_is_referred_to_stand_where_their_text_does(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("api.json"), "{\"a\": {\"$ref\": \"other.json#/x\"},\n \"b\": {\"c\": 1} }");
        Files.writeString(folder.resolve("other.json"), "{\n \"x\": {\"y\": 1} }");
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        Inventory inventory = new Inventory(new LintDocument(reader.readDocument("api.json")));

        Located there = inventory.locate(List.of("a"), true);

        assertThat(there.document().range(there.path())).isEqualTo(new Range(new Position(2, 7), new Position(2, 15)));
        assertThat(inventory.document().range(List.of("b")))
                .isEqualTo(new Range(new Position(2, 6), new Position(2, 14)));
    }
}
