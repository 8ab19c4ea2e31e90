package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.model.Contract;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineTemplate;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.feature.Features;
import dev.tenet.generator.lowering.Lowering;
import dev.tenet.generator.preset.EngineSettings;
import dev.tenet.generator.preset.Overlay;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.PresetInput;
import dev.tenet.generator.preset.PresetOption;
import dev.tenet.generator.preset.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The front door of this module: writes the code of targets. */
public final class SdkGenerator {
    private final ContractReader reader;
    private final Supplier<GenerationEngine> engine;

    /** @param engine asked only when something has to be generated */
    public SdkGenerator(ContractReader reader, Supplier<GenerationEngine> engine) {
        this.reader = reader;
        this.engine = engine;
    }

    /** Writes one target into its folder. */
    public List<LintFinding> generate(GenerationTarget target) {
        Preset preset = Presets.of(target.kind())
                .orElseThrow(
                        () -> new GenerationException(target.name() + ": there is no kind \"" + target.kind() + '"'));
        Contract contract = reader.read(target.contract());
        Bundle bundle = Bundler.bundle(contract);
        Features.annotate(bundle);
        List<LintFinding> lost = new Lowering(preset.lowering()).lower(bundle);
        Map<String, String> options = new LinkedHashMap<>();
        preset.options().forEach(option -> option.fallback().ifPresent(it -> options.put(option.name(), it)));
        options.putAll(target.options());
        EngineSettings settings = preset.settings(
                new PresetInput(target.name(), bundle, options, target.version().orElse(contract.apiVersion())));
        Map<String, Object> properties = new LinkedHashMap<>(settings.properties());
        List<String> own = preset.options().stream().map(PresetOption::name).toList();
        target.options().forEach((name, value) -> {
            if (!own.contains(name)) {
                properties.put(name, value);
            }
        });
        try {
            Files.createDirectories(target.output());
            Path templates = Files.createTempDirectory("tenet-templates");
            List<EngineTemplate> additions = new ArrayList<>();
            for (Overlay overlay : settings.overlay()) {
                copy(preset, overlay.resource(), templates);
                overlay.addition().ifPresent(additions::add);
            }
            engine.get()
                    .generate(new EngineRequest(
                            preset.generator(),
                            bundle.json(),
                            target.output(),
                            properties,
                            settings.globalProperties(),
                            settings.mappings(),
                            Optional.of(templates),
                            additions,
                            settings.ignored()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EngineException e) {
            throw new GenerationException(target.name() + ": " + e.getMessage(), e);
        }
        return lost;
    }

    private static void copy(Preset preset, String resource, Path templates) throws IOException {
        Path file = templates.resolve(resource);
        Files.createDirectories(file.getParent());
        try (InputStream in = Preset.class.getResourceAsStream(preset.kind() + "/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no such template: " + preset.kind() + "/" + resource);
            }
            Files.copy(in, file);
        }
    }
}
