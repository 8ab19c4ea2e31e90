package dev.tenet.maven;

import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.config.Project;
import dev.tenet.report.lint.LintRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/** Reports everything about the contracts of all modules of the build, as one HTML file and as a page of the site. It fails no build. */
@Mojo(name = "report-aggregate", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends AbstractReportMojo {

    @Override
    boolean isForWholeBuild() {
        return true;
    }

    @Override
    boolean concerns(Project ours) {
        return project.isExecutionRoot();
    }

    @Override
    CheckResult result(Project ours) throws MojoFailureException {
        List<ContractResult> contracts = new ArrayList<>();
        Set<LintRule> rules = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        Optional<CheckResult> last = Optional.empty();
        for (MavenProject module : session.getProjects()) {
            Optional<CheckResult> checked = check(module);
            if (checked.isPresent()) {
                CheckResult result = checked.get();
                result.contracts().stream()
                        .map(contract -> named(contract, module))
                        .forEach(contracts::add);
                rules.addAll(result.rules());
                notes.addAll(result.notes());
                last = checked;
            }
        }
        CheckResult any = last.isPresent()
                ? last.get()
                : check(
                        ours.withContracts(List.of()),
                        project,
                        EnumSet.noneOf(CheckOptions.Part.class),
                        (none, reading) -> List.of());
        return new CheckResult(
                contracts,
                List.of(),
                List.copyOf(rules),
                any.failSeverity(),
                any.failOn(),
                List.of(),
                List.copyOf(notes));
    }

    private Optional<CheckResult> check(MavenProject module) throws MojoFailureException {
        if (module.getPackaging().equals("pom")) {
            return Optional.empty();
        }
        Project theirs = configured(new ModuleContracts(
                        module.getBasedir().toPath(),
                        session.getRequest().getMultiModuleProjectDirectory().toPath())
                .find(
                        Optional.empty(),
                        new PomContracts(module, execution.getPlugin().getKey()).all()));
        return theirs.contracts().isEmpty()
                ? Optional.empty()
                : Optional.of(check(
                        theirs,
                        module,
                        EnumSet.of(CheckOptions.Part.LINT, CheckOptions.Part.DIFF),
                        (none, reading) -> List.of()));
    }

    /** The same, named with the module that it is of. */
    private static ContractResult named(ContractResult contract, MavenProject module) {
        return new ContractResult(
                contract.settings(),
                module.getArtifactId() + "/" + contract.name(),
                contract.source(),
                module.getArtifactId(),
                contract.lint(),
                contract.baselines());
    }

    @Override
    public String getOutputName() {
        return "tenet-aggregate";
    }
}
