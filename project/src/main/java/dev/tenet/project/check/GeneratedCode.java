package dev.tenet.project.check;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.output.FileChange;
import dev.tenet.project.config.Project;
import java.util.List;
import java.util.Locale;
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

        /** What a run that only compares says of it. */
        public static Target of(TargetReport report) {
            List<String> differences = report.changes().stream()
                    .filter(FileChange::isPending)
                    .map(change -> change.path() + ": " + words(change.kind()))
                    .toList();
            return new Target(
                    report.target().name(), report.target().output().toString(), differences, report.failure());
        }

        private static String words(FileChange.Kind kind) {
            return switch (kind) {
                case ADDED -> "is missing";
                case CHANGED -> "is not current";
                case REMOVED -> "is not generated any more";
                case EDITED, EDITED_ORPHAN -> "was edited by hand";
                case FOREIGN -> "was there before, and is not what is generated";
                case BLOCKED -> "a folder or a symbolic link is in its way";
                case UNCHANGED, KEPT -> kind.name().toLowerCase(Locale.ROOT);
            };
        }

        public Verdict verdict() {
            return problem.isPresent() ? Verdict.BROKEN : differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        }
    }
}
