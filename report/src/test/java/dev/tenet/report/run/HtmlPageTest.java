package dev.tenet.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import dev.tenet.report.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser: keyboard, filters, print, no network, and what axe-core says of it, light and dark. */
@Tag("toolchain")
class HtmlPageTest {
    private static final String HOSTILE =
            "</script><img src=x onerror=alert(1)><svg onload=alert(2)>\" onfocus=\"alert(3)\" ".repeat(5)
                    + "x".repeat(3000);

    @TempDir
    private static Path pages;

    @TestFactory
    Stream<DynamicTest> the_page_in_a_browser() throws IOException {
        Path modules = Toolchain.modules();
        write("diff", RunSamples.DIFF.report());
        write("check", RunSamples.CHECK.report());
        write("unchanged", RunSamples.UNCHANGED.report());
        write("hostile", RunSamples.CHECK.report(HOSTILE));
        write("many", many());
        Path screenshots = Files.createDirectories(Path.of("target", "screenshots"));
        String said = Toolchain.run(
                Path.of("").toAbsolutePath(),
                "node",
                "src/test/resources/toolchain/node/page.mjs",
                modules.toString(),
                browser(),
                pages.toString(),
                screenshots.toString());
        List<String> lines = said.lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines).hasSizeGreaterThan(20);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.replaceFirst("^(ok|failed) ", ""),
                        () -> assertThat(line).startsWith("ok ")));
    }

    private static String browser() {
        String name = Toolchain.browser();
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static void write(String name, RunReport report) throws IOException {
        Files.writeString(pages.resolve(name + ".html"), RunFormatsTest.render("html", report));
    }

    private static RunReport many() {
        List<Finding> changes = RunSamples.DIFF
                .report()
                .entries()
                .map(Entry::change)
                .flatMap(Optional::stream)
                .toList();
        List<Finding> all = IntStream.range(0, 3000)
                .mapToObj(number -> {
                    Finding like = changes.get(number % changes.size());
                    return new Finding(
                            like.rule(),
                            number % 3 == 0 ? Level.ERROR : Level.WARNING,
                            Map.of(Category.WIRE, Level.ERROR),
                            like.message() + ", number " + number,
                            like.direction(),
                            Proof.RULE,
                            List.of(new OperationRef("get", "/orders/" + number % 500, Optional.empty())),
                            like.base(),
                            like.revision(),
                            like.witness(),
                            "f" + number);
                })
                .toList();
        Comparison.Side side = new Comparison.Side("v1.json", "Many", "1");
        return RunReport.of(new Comparison(side, side, all), change -> change.level() == Level.ERROR);
    }
}
