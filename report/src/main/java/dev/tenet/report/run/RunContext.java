package dev.tenet.report.run;

import java.nio.file.Path;

/**
 * What reports say of a run besides its findings.
 *
 * @param workingDirectory what machine formats show files relative to
 * @param version of this tool
 */
public record RunContext(Path workingDirectory, String version, RuleTexts rules) {
    public static final RunContext NONE = new RunContext(Path.of(""), "", RuleTexts.NONE);
}
