package dev.tenet.maven;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.output.FileChange;
import dev.tenet.report.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Tells in the log of the build what became of each target: a line, and the files that somebody has to look at. */
record GenerationLog(Log log, Path module) {
    private static final Map<FileChange.Kind, String> WORDS = Map.of(
            FileChange.Kind.ADDED, "new",
            FileChange.Kind.CHANGED, "changed",
            FileChange.Kind.REMOVED, "removed");
    private static final Map<FileChange.Kind, String> CONFLICTS = Map.of(
            FileChange.Kind.EDITED, "was edited by hand",
            FileChange.Kind.FOREIGN, "was not written by tenet",
            FileChange.Kind.EDITED_ORPHAN, "was edited by hand, and is not generated any more",
            FileChange.Kind.BLOCKED, "cannot be written: a folder or link is in its way");

    /** @param folder of the target */
    void print(TargetReport report, Path folder) {
        if (report.failure().isPresent()) {
            return;
        }
        String name = report.target().name() + ": " + shown(folder);
        List<String> parts = new ArrayList<>();
        for (FileChange.Kind kind : List.of(FileChange.Kind.ADDED, FileChange.Kind.CHANGED, FileChange.Kind.REMOVED)) {
            if (report.count(kind) > 0) {
                parts.add(report.count(kind) + " " + WORDS.get(kind));
            }
        }
        log.info(Visible.text(name + " " + (parts.isEmpty() ? "is up to date" : String.join(", ", parts))));
        for (FileChange change : report.changes()) {
            if (change.isConflict()) {
                log.warn(Visible.text(shown(folder.resolve(change.path())) + " " + CONFLICTS.get(change.kind())
                        + ", and is left as it is"));
            } else if (change.isPending()) {
                log.debug(Visible.text(WORDS.getOrDefault(change.kind(), "kept") + " " + change.path()));
            }
        }
        details(report);
        if (report.hasConflicts()) {
            log.warn("Overwrite what was edited with -Dtenet.generate.force, or keep it: <keep> or"
                    + " .openapi-generator-ignore");
        }
    }

    private void details(TargetReport report) {
        int lost = report.lost().size();
        if (lost > 0) {
            log.info("  " + (lost == 1 ? "1 part of the contract is" : lost + " parts of the contract are")
                    + " not in the code (-X tells which)");
        }
        for (LintFinding each : report.lost()) {
            log.debug(Visible.text(each.source() + ":" + each.range().start() + ": " + each.message()));
        }
        report.warnings().forEach(warning -> log.debug(Visible.text("engine: " + warning)));
    }

    private String shown(Path path) {
        return path.startsWith(module) ? module.relativize(path).toString().replace('\\', '/') : path.toString();
    }
}
