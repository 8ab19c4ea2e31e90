package dev.tenet.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenerateFindingsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/generate-findings.md");

    @Test
    void every_finding_has_a_line_on_its_page_and_every_line_a_finding() throws IOException {
        assertThat(names(PAGE, "(?m)^\\| `(generate-[a-z-]+)`"))
                .isEqualTo(names(Path.of("src/main/java/dev/tenet/generator/lowering"), "\"(generate-[a-z-]+)\""));
    }

    @Test
    void every_finding_has_a_case() throws IOException {
        assertThat(names(Path.of("src/test/resources/lowering"), "(?m)^\\d+: \\w+ (generate-[a-z-]+):"))
                .isEqualTo(names(PAGE, "(?m)^\\| `(generate-[a-z-]+)`"));
    }

    private static Set<String> names(Path root, String pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
