package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationListener;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.engine.EngineLoader;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever generates, wherever and whenever, gets the same bytes. */
class SameBytesTest {
    /** Of generators as they are: those that take random identifiers, or write dates. */
    private static final List<String> PLAIN = List.of("aspnetcore", "php", "swift6");

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void come_home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void here_and_there_today_and_tomorrow() throws IOException {
        Map<String, String> here = generate(folder.resolve("here"));
        // Turkish has an i of its own; Kiritimati is a day ahead of Samoa.
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, String> there = generate(folder.resolve("far/away/there"));

        assertThat(there.keySet()).isEqualTo(here.keySet());
        assertThat(here.keySet()).hasSizeGreaterThan(500);
        here.forEach((name, bytes) ->
                assertThat(there.get(name)).as(name).isEqualTo(bytes).doesNotContain(folder.toString()));
    }

    private static Map<String, String> generate(Path root) throws IOException {
        copy(Generated.samples().resolve("orders"), root.resolve("api/orders"));
        copy(Generated.samples().resolve("shared"), root.resolve("api/shared"));
        List<GenerationTarget> targets = Stream.concat(Presets.all().stream().map(Preset::kind), PLAIN.stream())
                .map(kind -> new GenerationTarget(
                        kind, "api/orders/v2/openapi.yaml", kind, Path.of("out", kind), Map.of(), Optional.empty()))
                .toList();
        List<TargetReport> reports = new SdkGenerator(
                        new ContractReader(ReaderOptions.DEFAULT, root, InputStream.nullInputStream()),
                        EngineLoader::onClassPath)
                .run(Workspace.of(root), targets, GenerationMode.WRITE, GenerationListener.NONE);
        assertThat(reports).allSatisfy(report -> assertThat(report.failure()).isEmpty());
        return content(root);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Map<String, String> content(Path root) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    content.put(
                            root.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }
}
