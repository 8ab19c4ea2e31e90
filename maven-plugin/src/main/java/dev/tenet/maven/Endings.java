package dev.tenet.maven;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.project.check.CheckReports;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.AcceptedFile;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The last words of a goal that ends the build. */
final class Endings {
    private Endings() {}

    /** What a build says when it fails. */
    interface LastWords {
        String say() throws IOException;
    }

    /**
     * Ends a goal.
     *
     * @throws MojoExecutionException where something could not be checked
     * @throws MojoFailureException where findings fail the build
     */
    static void end(CheckResult result, boolean failOnViolation, LastWords failure)
            throws MojoExecutionException, MojoFailureException, IOException {
        if (result.verdict() == Verdict.BROKEN) {
            throw new MojoExecutionException(broken(result));
        }
        if (result.verdict() == Verdict.FAILED && failOnViolation) {
            throw new MojoFailureException(failure.say());
        }
    }

    /** The command that accepts what was found, and the entries that it would write. */
    static String ofComparison(CheckResult result, Project ours, MavenProject project, MavenSession session)
            throws IOException {
        List<String> words = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            for (ContractResult.Baseline baseline : contract.baselines()) {
                if (baseline.verdict() == Verdict.FAILED) {
                    words.add(contract.name() + " against " + baseline.name() + ": "
                            + baseline.comparison()
                                    .map(found -> changes(found, result))
                                    .or(baseline::note)
                                    .orElse(""));
                }
            }
        }
        StringWriter entries = new StringWriter();
        new CheckReports()
                .find("accept", new CheckReports.Setting(ReportStyle.PLAIN, ours.folder(), ""))
                .orElseThrow()
                .write(result, entries);
        if (!entries.toString().isEmpty()) {
            String file = ours.diff().accepted().orElse(AcceptedFile.USUAL);
            words.add("Take it back, or, where it is meant, accept it with a reason:");
            words.add("  mvn " + of(project, session) + "tenet:accept -Dtenet.reason='why'");
            words.add("which writes to " + file + ":");
            entries.toString().strip().lines().map(line -> "  " + line).forEach(words::add);
        }
        return String.join(System.lineSeparator(), words);
    }

    private static String changes(Comparison comparison, CheckResult result) {
        long count = comparison.changes().stream()
                .filter(result.failOn()::isReachedBy)
                .count();
        return count == 1 ? "1 change fails the build" : count + " changes fail the build";
    }

    /** Where Maven was not called in the folder of the module. */
    private static String of(MavenProject project, MavenSession session) {
        return project.equals(session.getTopLevelProject()) ? "" : "-pl :" + project.getArtifactId() + " ";
    }

    /** What could not be checked, and why. */
    static String broken(CheckResult result) {
        List<String> problems = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            contract.lint().problem().ifPresent(problems::add);
            for (ContractResult.Baseline baseline : contract.baselines()) {
                if (baseline.verdict() == Verdict.BROKEN) {
                    problems.add(contract.name() + " against " + baseline.name() + ": "
                            + baseline.note().orElse("references lead nowhere; see the findings above"));
                }
            }
        }
        result.targets().stream()
                .map(GeneratedCode.Target::problem)
                .flatMap(java.util.Optional::stream)
                .forEach(problems::add);
        return String.join(System.lineSeparator(), problems.stream().distinct().toList());
    }
}
