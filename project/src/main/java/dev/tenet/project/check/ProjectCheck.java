package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.linter.run.LintResult;
import dev.tenet.project.check.CheckOptions.Part;
import dev.tenet.project.config.Project;
import dev.tenet.project.consumers.Consumers;
import dev.tenet.project.parallel.Awaited;
import dev.tenet.project.policy.AcceptedFile;
import dev.tenet.project.policy.Decisions;
import dev.tenet.project.policy.FailOn;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Runs everything that a project asks for: contracts linted and compared with all their baselines, generated code current. */
public final class ProjectCheck {
    private final Project project;
    private final CheckOptions options;
    private final GeneratedCode generated;

    public ProjectCheck(Project project, CheckOptions options, GeneratedCode generated) {
        this.project = project;
        this.options = options;
        this.generated = generated;
    }

    /**
     * Runs it on all cores.
     *
     * @param chosen names of contracts, paths or globs; everything where there are none, the generated code too
     * @throws InputException where the project as a whole cannot be checked
     */
    public CheckResult run(List<String> chosen) {
        Selection selection = new Selection(project, options.reading().artifacts());
        List<CheckedContract> contracts = selection.contracts(chosen);
        if (!options.checks(Part.DIFF)) {
            contracts =
                    contracts.stream().map(CheckedContract::withoutBaselines).toList();
        }
        ContractReader reader = new ContractReader(options.reading(), project.folder(), InputStream.nullInputStream());
        Optional<LintCheck> lint =
                options.checks(Part.LINT) ? Optional.of(new LintCheck(project, reader, options)) : Optional.empty();
        Decisions decisions = decisions();
        Consumers consumers = options.checks(Part.DIFF)
                ? Consumers.read(project.diff().consumers(), project.folder())
                : Consumers.read(List.of(), project.folder());
        DiffCheck diff = new DiffCheck(
                reader,
                contract -> new ContractDiff(
                        new DiffOptions(counting(), project.pathMappings(contract)).asOf(options.today())),
                consumers,
                decisions,
                failOn(),
                options.requireBaseline());
        List<ContractResult> results = results(inParallel(contracts, reader, lint, diff), lint);
        if (chosen.isEmpty() && options.checks(Part.DIFF)) {
            selection.removed(contracts).stream()
                    .map(gone -> removed(gone, diff))
                    .forEach(results::add);
        }
        return new CheckResult(
                results,
                chosen.isEmpty() && !project.targets().isEmpty() && options.checks(Part.GENERATED_CODE)
                        ? generated.check(project, options.reading())
                        : List.of(),
                lint.map(LintCheck::rules).orElse(List.of()),
                failSeverity(),
                failOn(),
                chosen.isEmpty() && options.checks(Part.DIFF) ? decisions.unused() : List.of(),
                Stream.concat(
                                lint.map(LintCheck::notes).orElse(List.of()).stream(),
                                chosen.isEmpty() ? consumers.notes().stream() : Stream.empty())
                        .toList());
    }

    /** What one thread finds out. */
    private record Checked(
            CheckedContract contract,
            Optional<LintResult> lint,
            Optional<String> problem,
            List<ContractResult.Baseline> baselines) {}

    private static List<Checked> inParallel(
            List<CheckedContract> contracts, ContractReader reader, Optional<LintCheck> lint, DiffCheck diff) {
        int cores = Math.max(1, Math.min(contracts.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            List<Future<Checked>> running = contracts.stream()
                    .map(contract -> workers.submit(() -> check(contract, reader, lint, diff)))
                    .toList();
            List<Checked> done = new ArrayList<>();
            for (Future<Checked> each : running) {
                done.add(Awaited.result(each));
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Checked check(
            CheckedContract contract, ContractReader reader, Optional<LintCheck> lint, DiffCheck diff) {
        Optional<LintResult> linted;
        try {
            linted = lint.map(linter -> linter.lint(contract.source()));
        } catch (InputException e) {
            return new Checked(contract, Optional.empty(), Optional.of(String.valueOf(e.getMessage())), List.of());
        }
        List<ContractResult.Baseline> baselines = new ArrayList<>();
        if (!contract.baselines().isEmpty()) {
            try {
                Contract revision = reader.read(contract.source());
                contract.baselines().forEach(promise -> baselines.add(diff.compare(contract, revision, promise)));
            } catch (InputException e) {
                return new Checked(contract, linted, Optional.of(String.valueOf(e.getMessage())), List.of());
            }
        }
        return new Checked(contract, linted, Optional.empty(), baselines);
    }

    private List<ContractResult> results(List<Checked> all, Optional<LintCheck> lint) {
        List<List<LintFinding>> findings = new ArrayList<>();
        all.forEach(checked -> findings.add(new ArrayList<>(
                checked.lint().map(result -> lint.orElseThrow().add(result)).orElse(List.of()))));
        for (LintFinding ignore : lint.map(LintCheck::unusedIgnores).orElse(List.of())) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).contract().source().equals(ignore.source())) {
                    findings.get(i).add(ignore);
                }
            }
        }
        List<ContractResult> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CheckedContract contract = all.get(i).contract();
            results.add(new ContractResult(
                    contract.settings(),
                    contract.name(),
                    contract.source(),
                    contract.team(),
                    judged(all.get(i), findings.get(i)),
                    all.get(i).baselines()));
        }
        return results;
    }

    private ContractResult.Lint judged(Checked checked, List<LintFinding> findings) {
        boolean fails = findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failSeverity()));
        Verdict verdict = checked.problem().isPresent() ? Verdict.BROKEN : fails ? Verdict.FAILED : Verdict.PASSED;
        return new ContractResult.Lint(findings, verdict, checked.problem());
    }

    /** Whoever relies on a contract that is gone breaks, whatever it promised. */
    private static ContractResult removed(Selection.RemovedContract gone, DiffCheck diff) {
        return new ContractResult(
                Optional.empty(),
                gone.name(),
                gone.source(),
                Teams.folder(gone.source()),
                new ContractResult.Lint(List.of(), Verdict.PASSED, Optional.empty()),
                List.of(diff.removed(gone)));
    }

    private Decisions decisions() {
        Path accepted = Path.of(project.diff().accepted().orElse(AcceptedFile.USUAL));
        return new Decisions(
                project.diff().severities(),
                AcceptedFile.read(accepted, project.folder()),
                counting(),
                options.today());
    }

    private Set<Category> counting() {
        List<Category> chosen = project.diff().categories();
        return chosen.isEmpty() ? DiffOptions.DEFAULT.categories() : Set.copyOf(chosen);
    }

    private FailOn failOn() {
        return options.failOn().or(() -> project.diff().failOn()).orElse(FailOn.ERROR);
    }

    private Severity failSeverity() {
        return options.failSeverity().or(() -> project.lint().failSeverity()).orElse(Severity.ERROR);
    }
}
