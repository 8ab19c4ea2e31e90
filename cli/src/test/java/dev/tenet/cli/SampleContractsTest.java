package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is found between the two sample contracts is what {@code api-specs/README.md} says was put there, and what the README shows. */
class SampleContractsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/orders.txt");
    private static final String V1 = "../api-specs/orders/v1/openapi.yaml";
    private static final String V2 = "../api-specs/orders/v2/openapi.yaml";

    @Test
    void all_changes_are_found_and_no_others() throws IOException {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        DiffOptions all = new DiffOptions(EnumSet.allOf(Category.class), List.of());
        Comparison comparison = new ContractDiff(all).compare(reader.read(V1), reader.read(V2));
        String actual = comparison.changes().stream()
                .map(SampleContractsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void the_readme_shows_what_the_command_prints() throws IOException {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), false, false, false, 80);
        assertThat(new Tenet(terminal).run("diff", V1, V2)).isEqualTo(1);
        String printed = out.toString().replace("../api-specs", "api-specs").strip();
        String readme = Files.readString(ROOT.resolve("README.md"));
        String shown = readme.split("Its output begins\n\n```\n")[1].split("\n```\n")[0];
        assertThat(printed).startsWith(shown);
        String summary = printed.lines()
                .filter(line -> line.endsWith(" version"))
                .findFirst()
                .orElseThrow();
        assertThat(readme).contains("sums up `" + summary + "`");
    }

    private static String line(Finding finding) {
        Map<Category, Level> levels = new TreeMap<>(finding.levels());
        String shown = levels.entrySet().stream()
                .map(level -> lower(level.getKey()) + ": " + lower(level.getValue()))
                .collect(Collectors.joining(", "));
        String direction =
                finding.direction().map(way -> " (" + lower(way) + ")").orElse("");
        return "[" + shown + "] " + finding.rule() + direction + ": " + finding.message() + " ["
                + lower(finding.proof()) + ", " + finding.operations().size() + " operations]";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
