package dev.tenet.generator;

import dev.tenet.generator.engine.EngineTemplate;
import dev.tenet.generator.output.Staging;
import dev.tenet.generator.preset.Overlay;
import dev.tenet.generator.preset.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that replace or join those of a generator, in a folder where the engine can read them: Tenet's, and over them the user's. */
record TemplateFolder(Path path, List<EngineTemplate> additions) implements AutoCloseable {

    static TemplateFolder of(Preset preset, List<Overlay> overlay, Optional<Path> own) throws IOException {
        Path path = Files.createTempDirectory("tenet-templates");
        for (Overlay each : overlay) {
            copy(preset, each.resource(), path);
        }
        if (own.isPresent()) {
            try (Stream<Path> files = Files.walk(own.get())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(Files.newInputStream(file), path.resolve(own.get().relativize(file)));
                }
            }
        }
        return new TemplateFolder(
                path, overlay.stream().flatMap(each -> each.addition().stream()).toList());
    }

    private static void copy(Preset preset, String resource, Path folder) throws IOException {
        InputStream in = Preset.class.getResourceAsStream(preset.kind() + "/" + resource);
        if (in == null) {
            throw new IllegalStateException("no such template: " + preset.kind() + "/" + resource);
        }
        copy(in, folder.resolve(resource));
    }

    private static void copy(InputStream from, Path to) throws IOException {
        try (from) {
            Path folder = to.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        new Staging(path).delete();
    }
}
