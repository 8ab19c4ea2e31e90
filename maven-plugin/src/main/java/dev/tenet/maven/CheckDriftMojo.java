package dev.tenet.maven;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.FailOn;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks that committed generated code, and the contract that the application serves, are what the contracts of the module say. */
@Mojo(name = "check-drift", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckDriftMojo extends AbstractCheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.check-drift.skip", defaultValue = "false")
    private boolean skipCheckDrift;

    /**
     * What is generated, as for <code>tenet:generate</code>; by default the targets of <code>tenet.yaml</code>. What is written below
     * <code>target</code> is made by each build anew, and is not looked at.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<TargetParameter> targets;

    /**
     * The contract as the application serves it: a file that a test wrote, or an <code>http</code> URL of this machine (of others with
     * <code>tenet.allowRemote</code>). It is compared with the contract of the module.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.servedContract")
    private @Nullable String servedContract;

    /**
     * The same where several contracts are served: each a <code>servedContract</code> with a <code>contract</code> (its name or path)
     * and a <code>source</code> (a file or URL).
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<ServedParameter> servedContracts;

    /**
     * In what the contract that is served has to be the same as that of the module: <code>wire</code>, <code>policy</code>,
     * <code>sdk</code> (the names that generated code is made of) and <code>docs</code> (texts).
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.servedCategories", defaultValue = "wire,policy")
    private List<String> servedCategories;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Inject
    private SharedEngine engine;

    @Override
    boolean skipGoal() {
        return skipCheckDrift;
    }

    @Override
    boolean concerns(Project ours) {
        return !ours.targets().isEmpty() || targets != null && !targets.isEmpty() || !served().isEmpty();
    }

    @Override
    CheckResult check(Project ours) throws IOException {
        return new CheckResult(
                servedAsPromised(ours),
                currentCode(ours),
                List.of(),
                Severity.ERROR,
                FailOn.ERROR,
                List.of(),
                List.of());
    }

    private List<ContractResult> servedAsPromised(Project ours) {
        List<Category> categories =
                Choices.all("servedCategories", servedCategories, Category.values(), Category::label);
        ServedDrift drift = new ServedDrift(EnumSet.copyOf(categories));
        ContractReader reader = new ContractReader(reading(), ours.folder(), InputStream.nullInputStream());
        List<ContractResult> results = new ArrayList<>();
        for (ServedParameter served : served()) {
            ContractSettings settings = contract(served.contract(), ours);
            Contract promised = reader.read(settings.path());
            Contract found = new ServedContract(folder(), reading()).read(served.source());
            Comparison comparison = drift.compare(promised, found);
            results.add(new ContractResult(
                    Optional.of(settings.name()),
                    settings.name(),
                    settings.path(),
                    new ContractResult.Lint(List.of(), Verdict.PASSED, Optional.empty()),
                    List.of(new ContractResult.Baseline(
                            "as it is served",
                            Optional.of(comparison),
                            Optional.empty(),
                            comparison.changes().isEmpty() ? Verdict.PASSED : Verdict.FAILED))));
        }
        return results;
    }

    private List<GeneratedCode.Target> currentCode(Project ours) throws IOException {
        List<ModuleTarget> all =
                new ModuleTargets(ours, folder(), buildDirectory.toPath()).of(targets == null ? List.of() : targets);
        return new CommittedCode(
                        reading(), engine.source(session.getRepositorySession(), project.getRemotePluginRepositories()))
                .check(all).stream().map(this::withWrittenInThisBuild).toList();
    }

    /** Code that this very build had to write was not current. */
    private GeneratedCode.Target withWrittenInThisBuild(GeneratedCode.Target target) {
        WrittenCode.Change written =
                WrittenCode.of(getPluginContext()).targets().get(target.name());
        if (written == null || !target.differences().isEmpty()) {
            return target;
        }
        String files = written.files() == 1 ? "1 file was" : written.files() + " files were";
        return new GeneratedCode.Target(
                target.name(),
                target.output(),
                List.of(files + " written by tenet:generate in this build: not current before it"),
                target.problem());
    }

    private ContractSettings contract(String named, Project ours) {
        List<ContractSettings> contracts = ours.contracts();
        List<String> names = contracts.stream().map(ContractSettings::name).toList();
        if (named.isEmpty()) {
            if (contracts.size() != 1) {
                throw new InputException("<servedContract> (tenet.servedContract) is compared with the contract of the"
                        + " module, which has "
                        + (contracts.isEmpty() ? "none" : "several: " + String.join(", ", names))
                        + "; use <servedContracts>, and name the <contract> of each");
            }
            return contracts.get(0);
        }
        return contracts.stream()
                .filter(each -> each.name().equals(named) || each.path().equals(named))
                .findFirst()
                .orElseThrow(() -> new InputException("<servedContracts>: the module has no contract \"" + named + "\""
                        + Nearest.of(named, names)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; it has " + String.join(", ", names))));
    }

    private List<ServedParameter> served() {
        List<ServedParameter> all = new ArrayList<>(servedContracts == null ? List.of() : servedContracts);
        if (servedContract != null && !servedContract.isBlank()) {
            all.add(new ServedParameter("", servedContract));
        }
        return all;
    }

    @Override
    String failure(CheckResult result, Project ours) {
        List<String> lines = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            if (contract.verdict() == Verdict.FAILED) {
                lines.add("the application does not serve " + contract.source()
                        + ": correct the application, or the contract");
            }
        }
        if (result.targets().stream().anyMatch(target -> target.verdict() == Verdict.FAILED)) {
            lines.add("generated code is not what the contracts give; write it anew, and commit it:");
            lines.add("  mvn tenet:generate");
        }
        return String.join(System.lineSeparator(), lines);
    }
}
