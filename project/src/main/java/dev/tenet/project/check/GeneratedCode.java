package dev.tenet.project.check;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.config.Project;
import java.util.List;
import java.util.Optional;

/** Tells whether the generated code of a project is what its contracts ask for. */
@FunctionalInterface
public interface GeneratedCode {

    List<Target> check(Project project, ReaderOptions reading);

    /**
     * The code of one target.
     *
     * @param differences what would be written, changed or removed, a line each; none where it is current
     * @param problem why it could not be told
     */
    record Target(String name, String output, List<String> differences, Optional<String> problem) {
        public Verdict verdict() {
            return problem.isPresent() ? Verdict.BROKEN : differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        }
    }
}
