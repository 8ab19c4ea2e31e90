package dev.tenet.linter.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathSetTest {
    private static final String SHARED = """
            {"paths": {"/a": {"get": {"schema": {"$ref": "#/components/Pet"}}, "put": {"schema": {"$ref": "#/components/Pet"}}},
                       "/b": {"body": {"$ref": "#/components/Pet"}}},
             "components": {"Pet": {"type": "object", "properties": {"id": {"type": "integer"}}}}}
            """;

    @Test
    void what_is_below_a_shared_component_is_found_once_for_each_state() throws JsonPathException {
        assertThat(find("$..type", false))
                .containsExactly("/paths/~1a/get/schema/type", "/paths/~1a/get/schema/properties/id/type");
        assertThat(find("$.paths..type", false))
                .containsExactly("/paths/~1a/get/schema/type", "/paths/~1a/get/schema/properties/id/type");
    }

    @Test
    void a_component_itself_is_judged_with_each_key_that_refers_to_it() throws JsonPathException {
        assertThat(find("$..[?(@ && @.type == 'object')]~", false))
                .containsExactly(
                        "/paths/~1a/get/schema = \"schema\"",
                        "/paths/~1a/put/schema = \"schema\"",
                        "/paths/~1b/body = \"body\"",
                        "/components/Pet = \"Pet\"");
    }

    @Test
    void an_entry_for_every_way_is_found_on_every_way() throws JsonPathException {
        assertThat(find("$.paths..id", true))
                .containsExactly(
                        "/paths/~1a/get/schema/properties/id",
                        "/paths/~1a/put/schema/properties/id",
                        "/paths/~1b/body/properties/id");
    }

    @Test
    void a_filter_that_asks_for_the_way_is_asked_on_every_way() throws JsonPathException {
        assertThat(find("$..[?(@path.match(/put.*id'\\]$/))]", false))
                .containsExactly("/paths/~1a/put/schema/properties/id");
        assertThat(find("$..properties[?(@parentProperty == 'properties')]", false))
                .hasSize(4);
        assertThat(find("$.paths..[?(@parent && @parent.put && @.type)]", false))
                .containsExactly("/paths/~1a/get/schema", "/paths/~1a/put/schema");
    }

    @Test
    void a_component_is_walked_once_for_each_combination_of_contexts() throws JsonPathException {
        List<JsonPath> contexts = List.of(JsonPath.parse("$.paths[*].put"), JsonPath.parse("$.paths[*].body"));
        PathSet paths = new PathSet(List.of(new PathSet.Entry(JsonPath.parse("$..id"), contexts, false)));

        assertThat(Found.in(paths, References.followed(SHARED)).of(0))
                .containsExactly(
                        "/paths/~1a/get/schema/properties/id",
                        "/paths/~1a/put/schema/properties/id",
                        "/paths/~1b/body/properties/id");
    }

    @Test
    void branches_that_lead_nowhere_are_not_entered() throws JsonPathException {
        Value root = Documents.of(SHARED);
        Value unentered = Value.of(root.node(), child -> {
            assertThat(child).isNotSameAs(((ObjectNode) root.node()).get("components"));
            return Value.of(child);
        });
        PathSet paths = new PathSet(List.of(new PathSet.Entry(JsonPath.parse("$.paths.*.get"), List.of(), false)));

        assertThat(Found.in(paths, unentered).of(0)).containsExactly("/paths/~1a/get");
    }

    @Test
    void a_failing_filter_is_told_to_every_entry_that_asks_it() throws JsonPathException {
        PathSet paths = new PathSet(List.of(
                new PathSet.Entry(JsonPath.parse("$.a[?(@.x.y)]"), List.of(), false),
                new PathSet.Entry(JsonPath.parse("$.a[?(@.x.y)].z"), List.of(), false)));

        Found found = Found.in(paths, Documents.of("{\"a\": [{}, {\"x\": {\"y\": 1}, \"z\": 2}]}"));

        String failure = "! /a/0 Cannot read properties of undefined (reading 'y')";
        assertThat(found.of(0)).containsExactly(failure, "/a/1");
        assertThat(found.of(1)).containsExactly(failure, "/a/1/z");
    }

    @Test
    void threads_can_share_a_set() throws JsonPathException {
        Value root = References.followed(SHARED);
        PathSet paths = new PathSet(List.of(
                new PathSet.Entry(JsonPath.parse("$..[?(@ && @.type)].properties[*]"), List.of(), false),
                new PathSet.Entry(JsonPath.parse("$.paths[*][get,put]^..type"), List.of(), false)));

        List<String> expected = IntStream.range(0, 2)
                .mapToObj(i -> Found.in(paths, root).of(i).toString())
                .toList();

        assertThat(IntStream.range(0, 200).parallel().mapToObj(run -> {
                    Found found = Found.in(paths, root);
                    return List.of(found.of(0).toString(), found.of(1).toString());
                }))
                .allMatch(expected::equals);
    }

    @Test
    void no_depth_is_too_deep() throws JsonPathException {
        Node node = NumberNode.of(1);
        for (int i = 0; i < 100_000; i++) {
            node = i % 2 == 0 ? ObjectNode.of(Map.of("a", node)) : ArrayNode.of(List.of(node));
        }

        assertThat(JsonPath.parse("$..[?(@ == 1)]").select(Value.of(node))).hasSize(1);
    }

    @Test
    void references_that_multiply_the_ways_end_in_a_failure_not_in_a_hang() throws JsonPathException {
        StringBuilder document = new StringBuilder("{\"c\": {");
        for (int i = 0; i < 40; i++) {
            String next = "{\"$ref\": \"#/c/c" + (i + 1) + "\"}";
            document.append("\"c" + i + "\": {\"l\": " + next + ", \"r\": " + next + "},");
        }
        Value root =
                References.followed(document.append("\"c40\": {\"x\": 1}}}").toString());

        assertThat(find("$..x", false, root)).containsExactly("/c/c0" + "/l".repeat(40) + "/x");
        assertThat(find("$.c..missing", true, root))
                .containsExactly("! # the references of the document lead on too many ways to follow them all");
    }

    private static List<String> find(String expression, boolean everyWay) throws JsonPathException {
        return find(expression, everyWay, References.followed(SHARED));
    }

    private static List<String> find(String expression, boolean everyWay, Value root) throws JsonPathException {
        return Found.in(new PathSet(List.of(new PathSet.Entry(JsonPath.parse(expression), List.of(), everyWay))), root)
                .of(0);
    }
}
