package dev.tenet.generator;

import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.option.TargetSettings;
import dev.tenet.generator.preset.EngineSettings;
import dev.tenet.generator.preset.Preset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One target, ready for the engine.
 *
 * @param templates the user's own, absolute
 * @param ignored patterns of files that the user does not want
 */
record TargetJob(
        GenerationTarget target, Preset preset, Edition edition, Optional<Path> templates, List<String> ignored) {

    /** Generates into an empty folder. */
    EngineResult generate(GenerationEngine engine, Path folder) throws IOException {
        EngineSettings settings = TargetSettings.of(
                target,
                preset,
                engine.options(preset.generator()),
                edition.surface().bundle(),
                edition.version().text(),
                ignored);
        try (TemplateFolder all = TemplateFolder.of(preset, settings.overlay(), templates)) {
            return engine.generate(new EngineRequest(
                    preset.generator(),
                    edition.json(),
                    folder,
                    settings.properties(),
                    settings.globalProperties(),
                    settings.mappings(),
                    Optional.of(all.path()),
                    all.additions(),
                    settings.ignored()));
        } catch (EngineException e) {
            throw new GenerationException(target.name() + ": " + e.getMessage(), e);
        }
    }
}
