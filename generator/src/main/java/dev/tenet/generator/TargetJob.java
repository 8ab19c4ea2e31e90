package dev.tenet.generator;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.PreparedContracts.Prepared;
import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.option.Kinds;
import dev.tenet.generator.option.TargetSettings;
import dev.tenet.generator.preset.EngineSettings;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.surface.Surface;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One target, ready for the engine.
 *
 * @param templates the user's own, absolute
 * @param ignored patterns of files that the user does not want
 * @param surface the contract in the order that callers rely on
 */
record TargetJob(
        GenerationTarget target,
        Preset preset,
        Prepared contract,
        Optional<Path> templates,
        List<String> ignored,
        Surface surface,
        SdkRelease release) {

    static TargetJob of(
            GenerationTarget target,
            PreparedContracts contracts,
            Supplier<GenerationEngine> engine,
            Optional<Path> templates,
            List<String> ignored,
            Promise promise,
            String engineVersion) {
        Preset preset = Kinds.of(target, engine);
        Prepared contract = contracts.of(target.contract(), preset.lowering());
        return new TargetJob(
                target,
                preset,
                contract,
                templates,
                ignored,
                Surface.arrange(contract.bundle(), promise.ledger()),
                SdkRelease.of(target, contract.contract(), promise.version(), engineVersion, contracts.reader()));
    }

    /** What the lock is to remember. */
    Promise promise() {
        return new Promise(surface.ledger(), Optional.of(release.version().record()));
    }

    /** What the generated code does not know of the contract, and where callers have to change theirs. */
    List<LintFinding> lost() {
        return Stream.concat(contract.lost().stream(), surface.broken().stream())
                .toList();
    }

    /** The version of the SDK. */
    String version() {
        return release.version().text();
    }

    /** Generates into an empty folder. */
    EngineResult generate(GenerationEngine engine, Path folder) throws IOException {
        EngineSettings settings = TargetSettings.of(
                target, preset, engine.options(preset.generator()), surface.bundle(), version(), ignored);
        try (TemplateFolder all = TemplateFolder.of(preset, settings.overlay(), templates)) {
            return engine.generate(new EngineRequest(
                    preset.generator(),
                    surface.bundle() == contract.bundle()
                            ? contract.json()
                            : surface.bundle().json(),
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
