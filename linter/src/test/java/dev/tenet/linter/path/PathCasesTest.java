package dev.tenet.linter.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What expressions select from {@code document.json}. In the {@code .paths} files an expression starts a line; below it stand, indented,
 * the pointers that it selects, each with its key where keys are asked for, the failures of its filters after {@code !}, or why it is no
 * expression.
 */
class PathCasesTest {
    private static final Value DOCUMENT = Documents.resource("document.json");

    private record Case(String expression, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> steps() {
        return cases("steps");
    }

    @TestFactory
    Stream<DynamicTest> modifiers() {
        return cases("modifiers");
    }

    @TestFactory
    Stream<DynamicTest> filters() {
        return cases("filters");
    }

    @TestFactory
    Stream<DynamicTest> loose_paths() {
        return cases("loose");
    }

    @TestFactory
    Stream<DynamicTest> errors() {
        return cases("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "modifiers", "filters", "loose"})
    void one_walk_for_all_expressions_finds_what_each_selects_alone(String file) throws JsonPathException {
        List<Case> cases = read(file);
        List<PathSet.Entry> entries = new ArrayList<>();
        for (Case one : cases) {
            entries.add(new PathSet.Entry(JsonPath.parse(one.expression), List.of(), false));
        }

        Found found = Found.in(new PathSet(entries), DOCUMENT);

        for (int i = 0; i < cases.size(); i++) {
            assertThat(found.of(i))
                    .as(cases.get(i).expression)
                    .containsExactlyInAnyOrderElementsOf(cases.get(i).expected);
            assertThat(entries.get(i).path().select(DOCUMENT))
                    .as(cases.get(i).expression)
                    .hasSize((int) found.of(i).stream()
                            .filter(line -> !line.startsWith("!"))
                            .count());
        }
    }

    private static Stream<DynamicTest> cases(String file) {
        return read(file).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.expression,
                        () -> assertThat(search(one.expression)).containsExactlyInAnyOrderElementsOf(one.expected)));
    }

    private static List<String> search(String expression) {
        try {
            JsonPath path = JsonPath.parse(expression);
            return Found.in(new PathSet(List.of(new PathSet.Entry(path, List.of(), false))), DOCUMENT)
                    .of(0);
        } catch (JsonPathException e) {
            return List.of("error " + e.offset() + ": " + e.getMessage());
        }
    }

    private static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        for (String line : Documents.text(file + ".paths").lines().toList()) {
            if (line.startsWith("    ")) {
                cases.get(cases.size() - 1).expected.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return cases;
    }
}
