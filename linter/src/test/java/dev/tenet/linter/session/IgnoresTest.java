package dev.tenet.linter.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IgnoresTest {
    private static final String RULES = """
            rules:
              named: {given: "$..thing", then: {field: name, function: truthy}}
              short: {given: "$..thing", severity: hint, then: {field: note, function: length, functionOptions: {max: 3}}}
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("without ignore", "a: {thing: {note: long}}", List.of("1:11 named", "1:19 short")),
                Arguments.of(
                        "above, with a reason",
                        "x-tenet-ignore: {named: old}\na: {thing: {note: long}}",
                        List.of("2:19 short")),
                Arguments.of(
                        "several rules with one reason",
                        "a: {x-tenet-ignore: {rules: [named, short], reason: old}, thing: {note: long}}",
                        List.of()),
                Arguments.of(
                        "a list",
                        "a: {x-tenet-ignore: [{named: old}, {rules: [short], reason: new}], thing: {note: long}}",
                        List.of()),
                Arguments.of(
                        "beside, not above",
                        "a: {thing: {}}\nb: {x-tenet-ignore: {named: old}}",
                        List.of("1:11 named", "2:29 unused-ignore")),
                Arguments.of(
                        "without a reason",
                        "x-tenet-ignore: {named: }\na: {thing: {}}",
                        List.of("1:24 invalid-ignore", "2:11 named")),
                Arguments.of("with a blank reason", "x-tenet-ignore: {named: ' '}", List.of("1:25 invalid-ignore")),
                Arguments.of("a list of names", "x-tenet-ignore: [named]", List.of("1:18 invalid-ignore")),
                Arguments.of("a name", "x-tenet-ignore: named", List.of("1:17 invalid-ignore")),
                Arguments.of(
                        "a rule that the ruleset does not have",
                        "x-tenet-ignore: {other: why}",
                        List.of("1:25 unused-ignore")),
                Arguments.of(
                        "in a file that is referred to, where it is reached",
                        "a: {$ref: 'shared.yaml#/a'}",
                        List.of("2:27 unused-ignore")),
                Arguments.of(
                        "in a file that is referred to, where it matches", "a: {$ref: 'shared.yaml#/b'}", List.of()),
                Arguments.of(
                        "a broken reference",
                        "x-tenet-ignore: {invalid-ref: comes later}\na: {$ref: '#/nowhere'}",
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void what_is_ignored_is_not_found(String name, String document, List<String> expected) throws Exception {
        Folder documents = new Folder(folder).with("api.yaml", document).with("shared.yaml", """
                a:
                  x-tenet-ignore: {named: old}
                  thing: {name: a}
                b:
                  x-tenet-ignore: {named: old}
                  thing: {}
                """);
        assertThat(documents.lint(RULES, LintSession.Details.NONE, "api.yaml"))
                .map(finding -> finding.range().start() + " " + finding.code())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void what_matches_in_one_document_of_the_run_is_used() throws Exception {
        Folder documents = new Folder(folder)
                .with("one.yaml", "a: {$ref: 'shared.yaml#/a'}")
                .with("two.yaml", "thing: {$ref: 'shared.yaml#/a'}")
                .with("shared.yaml", "a: {x-tenet-ignore: {named: old}}");
        assertThat(documents.lint(RULES, LintSession.Details.NONE, "one.yaml", "two.yaml"))
                .isEmpty();
        assertThat(documents.lint(RULES, LintSession.Details.NONE, "one.yaml")).hasSize(1);
    }
}
