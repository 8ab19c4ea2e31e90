package dev.tenet.maven;

import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.check.GeneratedCode;
import dev.tenet.project.check.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The last words of a goal that ends the build. */
final class Endings {
    private Endings() {}

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
