package dev.tenet.report.html;

import dev.tenet.contract.finding.Severity;
import dev.tenet.report.run.ChangeCounts;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RunReport;
import java.util.Locale;

/** What levels are called: as changes of a contract, or, where other findings stand beside them, as severities. */
record LevelName(boolean onlyChanges) {
    static LevelName of(RunReport report) {
        return new LevelName(report.entries().allMatch(entry -> entry.change().isPresent()));
    }

    /** The value of filters, and the class that colours it. */
    static String key(Severity severity) {
        return severity == Severity.WARNING ? "warning" : severity.label();
    }

    /** Of a group, and of a filter. */
    String title(Severity severity) {
        return switch (severity) {
            case ERROR -> onlyChanges ? "Breaking" : "Errors";
            case WARNING -> onlyChanges ? "Risky" : "Warnings";
            case INFO -> onlyChanges ? "Compatible" : "Compatible, info";
            case HINT -> onlyChanges ? "Accepted or off" : "Accepted, off, hints";
        };
    }

    /** Of one finding: what is proved of a change, whatever the project makes of it. */
    static String word(Entry entry) {
        return entry.change()
                .map(change -> ChangeCounts.word(change.level()))
                .orElseGet(() -> key(entry.severity()).toLowerCase(Locale.ROOT));
    }
}
