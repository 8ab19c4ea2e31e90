package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.lock.Digest;
import dev.tenet.generator.lock.Lock;
import dev.tenet.generator.lock.LockedTarget;
import dev.tenet.generator.option.Kinds;
import dev.tenet.generator.output.Delivery;
import dev.tenet.generator.output.FileChange;
import dev.tenet.generator.output.KeptFiles;
import dev.tenet.generator.output.MissingFolders;
import dev.tenet.generator.output.OutputPlan;
import dev.tenet.generator.output.Staging;
import dev.tenet.generator.preset.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One run over some targets: what the lock knows to be current is left out, the rest is generated side by side and delivered one after the other. */
final class GenerationRun {
    private final ContractReader reader;
    private final EngineSource source;
    private final Workspace workspace;
    private final GenerationMode mode;
    private final GenerationListener listener;
    private final Inputs inputs;

    GenerationRun(
            ContractReader reader,
            EngineSource source,
            Workspace workspace,
            GenerationMode mode,
            GenerationListener listener) {
        this.reader = reader;
        this.source = source;
        this.workspace = workspace;
        this.mode = mode;
        this.listener = listener;
        this.inputs = new Inputs(reader, workspace, source);
    }

    List<TargetReport> run(List<GenerationTarget> targets) throws IOException {
        Map<GenerationTarget, TargetReport> reports = new LinkedHashMap<>();
        List<GenerationTarget> stale = new ArrayList<>();
        for (GenerationTarget target : targets) {
            finishWhatWasStopped(target);
            if (mode != GenerationMode.COMPARE) {
                leaveFormerFolder(target);
            }
            Optional<TargetReport> known = fromLock(target);
            known.ifPresent(report -> reports.put(target, report));
            if (known.isEmpty()) {
                stale.add(target);
            }
        }
        if (!stale.isEmpty()) {
            generate(stale, reports);
        }
        return targets.stream().map(reports::get).toList();
    }

    /** Removes what targets left that are not wanted any more. */
    List<TargetReport> prune(Set<String> wanted) throws IOException {
        List<TargetReport> reports = new ArrayList<>();
        for (LockedTarget locked : workspace.lock().read().targets().values()) {
            if (!wanted.contains(locked.name())) {
                Path output = workspace.path(locked.output());
                GenerationTarget gone =
                        new GenerationTarget(locked.name(), "", locked.kind(), output, Map.of(), Optional.empty());
                reports.add(TargetReport.removed(
                        gone,
                        remove(output, locked, workspace.lock().read().without(locked.name()))
                                .changes()));
            }
        }
        return reports;
    }

    private void leaveFormerFolder(GenerationTarget target) throws IOException {
        Optional<LockedTarget> locked = workspace.lock().read().target(target.name());
        if (locked.isPresent() && !isIn(target, locked.get())) {
            // What callers of the code know is known wherever it is.
            LockedTarget moved = locked.get().withFiles(new TreeMap<>(), true);
            remove(
                    workspace.path(locked.get().output()),
                    locked.get(),
                    workspace.lock().read().with(moved));
        }
    }

    private boolean isIn(GenerationTarget target, LockedTarget locked) {
        return workspace.path(locked.output()).equals(workspace.output(target));
    }

    private OutputPlan remove(Path output, LockedTarget locked, Lock after) throws IOException {
        OutputPlan plan = OutputPlan.of(output, Map.of(), locked.files(), KeptFiles.NONE, mode == GenerationMode.FORCE);
        if (mode != GenerationMode.COMPARE) {
            new Delivery(workspace.lock()).remove(output, plan, after);
        }
        return plan;
    }

    /** What the lock says of the files in the folder of a target; what people wrote into its changelog is part of the new one. */
    private SortedMap<String, String> lockedFiles(GenerationTarget target, Edition edition, Path output)
            throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        workspace
                .lock()
                .read()
                .target(target.name())
                .filter(locked -> isIn(target, locked))
                .ifPresent(locked -> files.putAll(locked.files()));
        Path changelog = output.resolve(Edition.CHANGELOG);
        if (edition.baseline().isPresent() && Files.isRegularFile(changelog)) {
            files.put(Edition.CHANGELOG, Digest.ofFile(Files.readAllBytes(changelog)));
        }
        return files;
    }

    private void finishWhatWasStopped(GenerationTarget target) throws IOException {
        Staging staging = Staging.beside(workspace.output(target));
        if (mode != GenerationMode.COMPARE && Files.exists(staging.path())) {
            new Delivery(workspace.lock())
                    .recover(staging, workspace.output(target), target.name(), KeptFiles.of(target.keep()));
        }
    }

    /** What can be said without the engine: nothing changed, or only people changed files. */
    private Optional<TargetReport> fromLock(GenerationTarget target) throws IOException {
        Optional<LockedTarget> locked = workspace.lock().read().target(target.name());
        if (locked.isEmpty()
                || Delivery.isInterrupted(Staging.beside(workspace.output(target)))
                || !inputs.areAsLocked(target, locked.get())) {
            return Optional.empty();
        }
        List<FileChange> changes = OutputPlan.of(
                        workspace.output(target),
                        locked.get().files(),
                        locked.get().files(),
                        KeptFiles.of(target.keep()),
                        false)
                .changes();
        boolean needsFiles = changes.stream()
                .anyMatch(change ->
                        change.kind() == FileChange.Kind.ADDED || mode == GenerationMode.FORCE && change.isConflict());
        return needsFiles && mode != GenerationMode.COMPARE
                ? Optional.empty()
                : Optional.of(TargetReport.skipped(target, changes));
    }

    /** What came out of the engine. */
    private record Generated(TargetJob job, Staging staging, SortedMap<String, String> digests, EngineResult result) {}

    private void generate(List<GenerationTarget> stale, Map<GenerationTarget, TargetReport> reports)
            throws IOException {
        MissingFolders missing = MissingFolders.above(stale.stream().map(workspace::output));
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(2, Math.min(Runtime.getRuntime().availableProcessors(), stale.size() + 1)));
        try {
            // The engine is loaded while contracts are read.
            Future<GenerationEngine> engine = threads.submit(source::load);
            PreparedContracts contracts = new PreparedContracts(reader);
            Map<GenerationTarget, Future<Generated>> work = new LinkedHashMap<>();
            for (GenerationTarget target : stale) {
                try {
                    listener.doing("reading " + target.contract());
                    TargetJob job = job(target, contracts, engine);
                    work.put(target, threads.submit(() -> generated(job, result(engine))));
                } catch (GenerationException | InputException e) {
                    reports.put(target, TargetReport.failed(target, String.valueOf(e.getMessage())));
                }
            }
            for (Map.Entry<GenerationTarget, Future<Generated>> each : work.entrySet()) {
                reports.put(each.getKey(), deliver(each.getKey(), each.getValue()));
            }
        } finally {
            threads.shutdownNow();
            missing.removeEmpty();
        }
    }

    /** A contract that is not there is told with the place that names it. */
    private static PreparedContracts.Prepared prepared(
            GenerationTarget target, Preset preset, PreparedContracts contracts) {
        try {
            return contracts.of(target.contract(), preset.lowering());
        } catch (InputException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(target.contract() + ": no such file")
                    ? new InputException(target.place("contract") + ": contract " + message)
                    : e;
        }
    }

    private TargetJob job(GenerationTarget target, PreparedContracts contracts, Future<GenerationEngine> engine)
            throws IOException {
        Preset preset = Kinds.of(target, () -> result(engine));
        Edition edition = Edition.of(
                target,
                prepared(target, preset, contracts),
                reader,
                workspace.formerEdition(target),
                source.version(),
                inputs);
        return new TargetJob(
                target, preset, edition, target.templates().map(workspace.folder()::resolve), inputs.ignored(target));
    }

    private Generated generated(TargetJob job, GenerationEngine engine) throws IOException {
        listener.doing("generating " + job.target().name());
        Staging staging = mode == GenerationMode.COMPARE
                ? new Staging(Files.createTempDirectory("tenet-check"))
                : Staging.beside(workspace.output(job.target()));
        boolean done = false;
        try {
            staging.clear();
            EngineResult result = job.generate(engine, staging.files());
            job.edition()
                    .writeChangelog(
                            job.target().kind(),
                            staging.files().resolve(Edition.CHANGELOG),
                            workspace.output(job.target()).resolve(Edition.CHANGELOG));
            Generated generated = new Generated(job, staging, staging.settle(), result);
            done = true;
            return generated;
        } finally {
            if (!done) {
                staging.delete();
            }
        }
    }

    private TargetReport deliver(GenerationTarget target, Future<Generated> work) throws IOException {
        Generated generated;
        try {
            generated = result(work);
        } catch (GenerationException | InputException e) {
            return TargetReport.failed(target, String.valueOf(e.getMessage()));
        }
        try {
            return delivered(target, generated);
        } catch (IOException e) {
            generated.staging().abandon();
            return TargetReport.failed(target, target.name() + ": " + WriteFailure.of(e));
        }
    }

    private TargetReport delivered(GenerationTarget target, Generated generated) throws IOException {
        Path output = workspace.output(target);
        OutputPlan plan = OutputPlan.of(
                output,
                generated.digests(),
                lockedFiles(target, generated.job().edition(), output),
                KeptFiles.of(target.keep()),
                mode == GenerationMode.FORCE);
        if (mode == GenerationMode.COMPARE) {
            generated.staging().delete();
        } else {
            new Delivery(workspace.lock()).deliver(generated.staging(), output, plan, locked(generated, plan));
        }
        return new TargetReport(
                target,
                TargetReport.State.GENERATED,
                plan.changes(),
                generated.job().edition().notes(),
                generated.result().warnings(),
                Optional.of(generated.job().edition().version()),
                Optional.empty());
    }

    private LockedTarget locked(Generated generated, OutputPlan plan) throws IOException {
        GenerationTarget target = generated.job().target();
        Edition edition = generated.job().edition();
        SortedMap<String, String> files = new TreeMap<>(plan.files());
        if (edition.baseline().isPresent()) {
            files.remove(Edition.CHANGELOG);
        }
        return new LockedTarget(
                target.name(),
                workspace.shown(workspace.output(target)),
                target.kind(),
                edition.version().text(),
                source.version(),
                TenetBuild.name(),
                inputs.options(target),
                inputs.sources(edition.contracts()),
                edition.surface().ledger().entries(),
                files,
                edition.baseline().map(it -> edition.version().record()),
                plan.hasConflicts());
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GenerationException("the run was stopped", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new GenerationException(
                    e.getCause() instanceof IOException cause ? WriteFailure.of(cause) : String.valueOf(e.getCause()),
                    e);
        }
    }
}
