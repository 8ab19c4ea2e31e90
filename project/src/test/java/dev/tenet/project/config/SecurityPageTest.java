package dev.tenet.project.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the threat model to the tests that it names. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void each_threat_names_a_test_that_there_is() throws IOException {
        List<String> threats = Files.readAllLines(ROOT.resolve("SECURITY.md")).stream()
                .filter(line -> line.startsWith("| to "))
                .toList();
        Set<String> tests = tests();

        assertThat(threats).hasSizeGreaterThan(5);
        assertThat(threats)
                .allSatisfy(threat -> assertThat(namedTests(threat))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(tests).contains(name)));
    }

    private static List<String> namedTests(String threat) {
        return Pattern.compile("`(\\w+Test)`")
                .matcher(threat)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The names of the test classes of all modules. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> folders = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            return folders.stream().flatMap(SecurityPageTest::files).collect(Collectors.toSet());
        }
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
