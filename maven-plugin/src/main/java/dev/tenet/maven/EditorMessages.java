package dev.tenet.maven;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codehaus.plexus.build.BuildContext;

/**
 * Shows findings in the editor of an IDE that runs the build, each in its line. Elsewhere it does nothing: the log has them.
 *
 * @param editor what the IDE gives to the build
 * @param folder that the files of findings are relative to
 */
record EditorMessages(BuildContext editor, Path folder) {

    /** Takes away what was shown of the contracts before, and shows what was found now. */
    void show(CheckResult result) {
        // On the command line the messages would go to the log a second time.
        if (!editor.getClass().getName().startsWith("org.codehaus.plexus.build.")) {
            result.contracts().forEach(this::clear);
            result.contracts().forEach(this::show);
        }
    }

    private void clear(ContractResult contract) {
        Path file = folder.resolve(contract.source());
        if (Files.isRegularFile(file)) {
            editor.removeMessages(file.toFile());
        }
    }

    private void show(ContractResult contract) {
        for (LintFinding finding : contract.lint().findings()) {
            Path file = folder.resolve(finding.source());
            if (Files.isRegularFile(file)) {
                editor.addMessage(
                        file.toFile(),
                        finding.range().start().line(),
                        finding.range().start().column(),
                        finding.code() + ": " + finding.message(),
                        severity(finding.severity()),
                        null);
            }
        }
    }

    /** There is nothing below a warning. */
    private static int severity(Severity severity) {
        return severity == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
    }
}
