package dev.tenet.linter.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random expressions on random documents with references: the automaton against a search that follows the steps one by one. */
class RandomPathsTest {
    private static final int EXPRESSIONS = 40;
    private static final List<String> STEPS = List.of(
            ".a",
            ".b",
            "[a,c]",
            ".*",
            "[*]",
            "..a",
            "..b",
            "..[b,c]",
            "[0]",
            "[1:]",
            "[-1:]",
            ".[c]",
            "..[?(@ && @.a)]",
            "[?(@ && @.b)]",
            "[?(@property == 'a')]",
            "[?(@property > 0)]",
            "..[?(@.c == 1)]",
            "..*",
            "[?(@ == 1)]");
    private static final List<String> ENDS =
            List.of("", "", "", "", "^", "^^", "~", "^~", "^.a", "^[b]", "^..c", "^^.b");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void one_walk_finds_what_each_step_by_step_search_finds(int seed) throws JsonPathException {
        Random random = new Random(seed);
        Value plain = Documents.of(document(random));
        List<JsonPath> paths = expressions(random);

        Found found = Found.in(set(paths, List.of(), false), plain);

        for (int i = 0; i < paths.size(); i++) {
            List<String> expected = StepByStep.search(paths.get(i), plain).stream()
                    .map(place -> Found.pointer(place.path()))
                    .toList();
            assertThat(paths.get(i).select(plain).stream().map(match -> Found.pointer(match.path())))
                    .as(paths.get(i).toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.of(i).stream()
                            .filter(line -> !line.startsWith("!"))
                            .map(line -> line.replaceAll(" = .*", "")))
                    .as(paths.get(i).toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void skipping_what_references_have_led_to_before_loses_no_place_of_definition(int seed) throws JsonPathException {
        Random random = new Random(seed);
        Value root = References.followed(document(random));
        List<JsonPath> paths = expressions(random);
        List<JsonPath> contexts = List.of(JsonPath.parse("$.*.a"), JsonPath.parse("$..b"));

        List<Set<String>> once = definitions(set(paths, List.of(), false), List.of(), root);
        List<Set<String>> inContext = definitions(set(paths, contexts, false), contexts, root);

        for (int i = 0; i < paths.size(); i++) {
            List<Place> all = StepByStep.search(paths.get(i), root);
            assertThat(once.get(i)).as(paths.get(i).toString()).isEqualTo(definitions(all, List.of(), root));
            assertThat(inContext.get(i)).as(paths.get(i).toString()).isEqualTo(definitions(all, contexts, root));
        }
    }

    private static PathSet set(List<JsonPath> paths, List<JsonPath> contexts, boolean everyWay) {
        return new PathSet(paths.stream()
                .map(path -> new PathSet.Entry(path, contexts, everyWay))
                .toList());
    }

    private static List<Set<String>> definitions(PathSet set, List<JsonPath> contexts, Value root)
            throws JsonPathException {
        List<List<List<String>>> ways = new ArrayList<>();
        for (int i = 0; i < EXPRESSIONS; i++) {
            ways.add(new ArrayList<>());
        }
        PathSet.Handler handler = new PathSet.Handler() {
            @Override
            public void matched(int entry, PathMatch match) {
                ways.get(entry).add(match.path());
            }

            @Override
            public void failed(int entry, List<String> path, String reason) {}
        };
        set.walk(root, handler, PathSet.MOST_STEPS);
        List<Set<String>> definitions = new ArrayList<>();
        for (List<List<String>> of : ways) {
            definitions.add(definitions(of.stream().map(way -> place(way, root)).toList(), contexts, root));
        }
        return definitions;
    }

    /** Where values are defined, each with the contexts that were passed on the way to it. */
    private static Set<String> definitions(List<Place> places, List<JsonPath> contexts, Value root) {
        List<Set<List<String>>> passed = contexts.stream()
                .map(context -> (Set<List<String>>) new HashSet<>(StepByStep.search(context, root).stream()
                        .map(Place::path)
                        .toList()))
                .toList();
        Set<String> definitions = new TreeSet<>();
        for (Place place : places) {
            List<String> path = place.path();
            String in = passed.stream()
                    .map(ways -> {
                        for (int i = 0; i <= path.size(); i++) {
                            if (ways.contains(path.subList(0, i))) {
                                return "1";
                            }
                        }
                        return "0";
                    })
                    .collect(Collectors.joining());
            Node node = place.value().node();
            definitions.add(node.start() + "-" + node.end() + " " + in);
        }
        return definitions;
    }

    private static Place place(List<String> path, Value root) {
        Place at = Place.root(root);
        for (String segment : path) {
            Value next = at.value().get(segment);
            at = at.value().isArray() ? at.item(Integer.parseInt(segment), next) : at.member(segment, next);
        }
        return at;
    }

    private static List<JsonPath> expressions(Random random) throws JsonPathException {
        List<JsonPath> paths = new ArrayList<>();
        for (int i = 0; i < EXPRESSIONS; i++) {
            StringBuilder expression = new StringBuilder("$");
            for (int steps = 1 + random.nextInt(3); steps > 0; steps--) {
                expression.append(STEPS.get(random.nextInt(STEPS.size())));
            }
            paths.add(JsonPath.parse(
                    expression.append(ENDS.get(random.nextInt(ENDS.size()))).toString()));
        }
        return paths;
    }

    /** Components that refer only to later ones. */
    private static String document(Random random) {
        StringBuilder document = new StringBuilder("{");
        for (int component = 0; component < 6; component++) {
            document.append('"')
                    .append("abcdef".charAt(component))
                    .append("\": ")
                    .append(value(random, component, 2))
                    .append(component < 5 ? "," : "}");
        }
        return document.toString();
    }

    private static String value(Random random, int component, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 7);
        if (kind < 2) {
            return List.of("1", "\"x\"", "null", "true").get(random.nextInt(4));
        }
        if (kind == 2 && component < 5) {
            return "{\"$ref\": \"#/" + "abcdef".charAt(component + 1 + random.nextInt(5 - component)) + "\"}";
        }
        List<String> parts = new ArrayList<>();
        boolean array = kind == 3;
        for (char key : new char[] {'a', 'b', 'c', 'd'}) {
            if (depth > 0 && random.nextInt(3) > 0) {
                parts.add((array ? "" : "\"" + key + "\": ") + value(random, component, depth - 1));
            }
        }
        return (array ? "[" : "{") + String.join(", ", parts) + (array ? "]" : "}");
    }
}
