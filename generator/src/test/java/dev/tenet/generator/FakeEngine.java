package dev.tenet.generator;

import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An engine that writes the files that a test tells it to, and remembers how it was called. */
final class FakeEngine implements GenerationEngine, EngineSource {
    final Map<String, String> files = new TreeMap<>();
    final List<EngineRequest> requests = Collections.synchronizedList(new ArrayList<>());
    int loaded;
    String version = "fake 1";
    String failsFor = "";

    @Override
    public GenerationEngine load() {
        loaded++;
        return this;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<String> generators() {
        return List.of("cobol", "pascal");
    }

    @Override
    public List<EngineOption> options(String generator) {
        return List.of(
                new EngineOption("packageVersion", "The version", "", List.of()),
                new EngineOption("hideGenerationTimestamp", "Without dates", "false", List.of("true", "false")),
                new EngineOption("dateLibrary", "Dates", "new", List.of("new", "old")));
    }

    @Override
    public EngineResult generate(EngineRequest request) throws EngineException {
        requests.add(request);
        if (request.generator().equals(failsFor)) {
            throw new EngineException("the generator " + failsFor + " gave up", new IllegalStateException());
        }
        files.forEach((name, text) -> {
            try {
                Path file = request.output().resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new EngineResult(List.of("a warning"));
    }
}
