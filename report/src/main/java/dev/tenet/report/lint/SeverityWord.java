package dev.tenet.report.lint;

import dev.tenet.contract.finding.Severity;

/** The words of severities in reports, which are longer than those of rulesets. */
final class SeverityWord {
    private SeverityWord() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "information";
            case HINT -> "hint";
        };
    }

    /** The levels of SARIF, and of most CI services: nothing is below a note. */
    static String level(Severity severity, String lowest) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> lowest;
        };
    }
}
