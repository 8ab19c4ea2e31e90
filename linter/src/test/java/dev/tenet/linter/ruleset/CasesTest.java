package dev.tenet.linter.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ReaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code rulesets} is a case: {@code ruleset.yaml} (or {@code .json}) with what it extends, {@code documents.txt} with
 * documents and pointers in them, and {@code expected.txt}, its problems or its rules. Rules that are as in {@code spectral:oas} are left
 * out. {@code -Dtenet.updateGoldens=true} writes what is expected anew.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/rulesets");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_ruleset_is_what_its_case_expects(String name) throws IOException {
        Path folder = CASES.resolve(name).toAbsolutePath();
        String actual = String.join("\n", outcome(folder)) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(expected, actual);
        }

        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static List<String> outcome(Path folder) {
        List<String> lines = new ArrayList<>();
        try {
            Ruleset ruleset = reader(folder).read(main(folder));
            ruleset.warnings().forEach(warning -> lines.add("warning " + warning));
            lines.add(RulesetText.count(ruleset.plain()));
            lines.add("formats " + RulesetText.formats(ruleset.plain().formats()));
            lines.add(
                    "duplicate keys " + RulesetText.severity(ruleset.plain().duplicateKeys()) + ", incompatible values "
                            + RulesetText.severity(ruleset.plain().incompatibleValues()));
            List<String> known =
                    RulesetText.rules(reader(folder).read("spectral:oas").plain());
            List<String> plain = RulesetText.rules(ruleset.plain());
            lines.addAll(RulesetText.changed(known, plain));
            for (String document : documents(folder)) {
                lines.addAll(overridden(ruleset, document, plain));
            }
        } catch (RulesetException e) {
            e.problems().forEach(problem -> lines.add("error " + problem.replace(folder + "/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> overridden(Ruleset ruleset, String line, List<String> plain) {
        List<String> words = Arrays.asList(line.split(" "));
        List<String> lines = new ArrayList<>();
        lines.add("document " + line);
        try {
            EffectiveRuleset effective = ruleset.forDocument(words.get(0));
            RulesetText.changed(plain, RulesetText.rules(effective)).forEach(rule -> lines.add("  " + rule));
            for (String pointer : words.subList(1, words.size())) {
                List<String> path = Arrays.asList(pointer.substring(2).split("/"));
                effective.rules().stream()
                        .map(rule -> "  " + pointer + " " + rule.name() + " "
                                + RulesetText.severity(rule.severity(words.get(0), path)))
                        .forEach(lines::add);
            }
        } catch (RulesetException e) {
            e.problems().forEach(problem -> lines.add("  error " + problem));
        }
        return lines;
    }

    private static RulesetReader reader(Path folder) {
        return new RulesetReader(StubFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty(), folder);
    }

    private static Path main(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return folder.relativize(
                    files.filter(file -> file.getFileName().toString().startsWith("ruleset."))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static List<String> documents(Path folder) throws IOException {
        Path documents = folder.resolve("documents.txt");
        return Files.exists(documents) ? Files.readAllLines(documents) : List.of();
    }
}
