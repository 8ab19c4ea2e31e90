package dev.tenet.linter.recommended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.LintFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code recommended} is named as a rule: {@code bad.yaml} has the findings of {@code expected.txt}, {@code good.yaml}
 * has none. {@code -Dtenet.updateGoldens=true} writes what is expected anew.
 */
class RecommendedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/recommended");

    static List<String> rules() {
        return AllRules.names();
    }

    @Test
    void every_rule_has_a_case_and_every_case_has_a_rule() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(AllRules.names());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_in_the_bad_document_what_is_expected(String rule) throws IOException {
        Path folder = CASES.resolve(rule);
        List<LintFinding> findings = AllRules.findings(rule, Files.readString(folder.resolve("bad.yaml")));
        String actual = findings.stream().map(RecommendedCasesTest::line).collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(expected, actual);
        }

        assertThat(actual).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_nothing_in_the_good_document(String rule) throws IOException {
        assertThat(AllRules.findings(rule, Files.readString(CASES.resolve(rule).resolve("good.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_documents_of_a_rule_are_judged_without_faults(String rule) throws IOException {
        for (String name : List.of("bad.yaml", "good.yaml")) {
            String text = Files.readString(CASES.resolve(rule).resolve(name));
            assertThat(AllRules.lint(AllRules.linter("extends: [['tenet:recommended', all]]"), text)
                            .faults())
                    .isEmpty();
        }
    }

    private static String line(LintFinding finding) {
        return finding.range().start().line() + " " + String.join(" > ", finding.path()) + "\n    " + finding.message()
                + "\n";
    }
}
