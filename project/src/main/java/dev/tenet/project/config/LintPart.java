package dev.tenet.project.config;

import dev.tenet.contract.finding.Severity;
import dev.tenet.project.reading.Section;

/** Reads {@code lint:}. */
final class LintPart {
    private LintPart() {}

    static LintSettings read(Section part) {
        part.allowing("rulesets", "fail-severity", "baseline");
        return new LintSettings(
                part.texts("rulesets"),
                part.choice("fail-severity", Severity.values(), Severity::label),
                part.text("baseline"));
    }
}
