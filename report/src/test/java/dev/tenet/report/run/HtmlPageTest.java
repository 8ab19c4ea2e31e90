package dev.tenet.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.report.TimelinesTest;
import dev.tenet.report.Toolchain;
import dev.tenet.report.migration.MigrationGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        write("many", ManyFindings.report());
        StringBuilder guide = new StringBuilder();
        Objects.requireNonNull(MigrationGuide.formats().get("html"))
                .write(RunSamples.DIFF.report(), RunSamples.CONTEXT, guide);
        Files.writeString(pages.resolve("guide.html"), guide);
        Files.writeString(pages.resolve("history.html"), TimelinesTest.history("html"));
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
}
