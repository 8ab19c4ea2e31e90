package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.option.Kinds;
import dev.tenet.generator.output.RunningMark;
import dev.tenet.generator.preset.Preset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The front door of this module: writes the code of targets. */
public final class SdkGenerator {
    private final ContractReader reader;
    private final EngineSource engine;

    /** @param engine loaded only when something has to be generated */
    public SdkGenerator(ContractReader reader, EngineSource engine) {
        this.reader = reader;
        this.engine = engine;
    }

    /** @param engine asked only when something has to be generated */
    public SdkGenerator(ContractReader reader, Supplier<GenerationEngine> engine) {
        this(reader, EngineSource.of(engine));
    }

    /**
     * Brings the folders of targets up to date, or says what that would change. A target that fails does not stop the others.
     *
     * @return a report for each target, in the order of the targets
     * @throws GenerationException where targets do not go together, or another run is at work here
     */
    public List<TargetReport> run(
            Workspace workspace, List<GenerationTarget> targets, GenerationMode mode, GenerationListener listener)
            throws IOException {
        TargetFolders.check(targets, workspace);
        GenerationRun run = new GenerationRun(reader, engine, workspace, mode, listener);
        if (mode == GenerationMode.COMPARE) {
            return run.run(targets);
        }
        try (RunningMark alone = RunningMark.beside(workspace.lock().path())) {
            return run.run(targets);
        }
    }

    /**
     * Checks that targets go together, also those that a run leaves out.
     *
     * @throws GenerationException where they do not
     */
    public void check(Workspace workspace, List<GenerationTarget> targets) throws IOException {
        TargetFolders.check(targets, workspace);
    }

    /**
     * Removes what was generated for targets that are not wanted any more, but what was edited by hand, or says what that would remove.
     *
     * @param wanted the names of all targets that there are
     * @return a report for each target that is not
     */
    public List<TargetReport> prune(Workspace workspace, Set<String> wanted, GenerationMode mode) throws IOException {
        GenerationRun run = new GenerationRun(reader, engine, workspace, mode, GenerationListener.NONE);
        if (mode == GenerationMode.COMPARE) {
            return run.prune(wanted);
        }
        try (RunningMark alone = RunningMark.beside(workspace.lock().path())) {
            return run.prune(wanted);
        }
    }

    /** Writes one target into its folder, whatever is there, without a lock. */
    public List<LintFinding> generate(GenerationTarget target) {
        try {
            GenerationEngine loaded = engine.load();
            Preset preset = Kinds.of(target, () -> loaded);
            Edition edition = Edition.of(
                    target,
                    new PreparedContracts(reader).of(target.contract(), preset.lowering()),
                    reader,
                    Optional.empty(),
                    loaded.version(),
                    new Inputs(reader, Workspace.of(target.output()), engine));
            new TargetJob(target, preset, edition, target.templates(), List.of())
                    .generate(loaded, Files.createDirectories(target.output()));
            return edition.notes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
