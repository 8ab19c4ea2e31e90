package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.output.FileChange;
import dev.tenet.generator.output.FileChange.Kind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what became of each target: a line each, and below it the files that somebody has to look at. */
final class GenerateSummary {
    private static final int MOST = 10;
    private static final Map<Kind, String> DONE = Map.of(
            Kind.ADDED, "new",
            Kind.CHANGED, "changed",
            Kind.REMOVED, "removed",
            Kind.EDITED, "edited by hand",
            Kind.FOREIGN, "not written by tenet",
            Kind.EDITED_ORPHAN, "edited by hand, not generated any more",
            Kind.BLOCKED, "a folder or link is in its way");
    private static final Map<Kind, String> OUTDATED =
            Map.of(Kind.ADDED, "missing", Kind.CHANGED, "outdated", Kind.REMOVED, "not generated any more");

    private final PrintWriter out;
    private final Workspace workspace;
    private final boolean colour;
    private final boolean verbose;
    private final int width;

    GenerateSummary(PrintWriter out, Workspace workspace, boolean colour, boolean verbose, int width) {
        this.out = out;
        this.workspace = workspace;
        this.colour = colour;
        this.verbose = verbose;
        this.width = width;
    }

    void print(List<TargetReport> reports, boolean check, boolean dryRun) {
        int name = reports.stream()
                .mapToInt(report -> report.target().name().length())
                .max()
                .orElse(0);
        for (TargetReport report : reports) {
            target(report, name, check, dryRun);
        }
        closing(reports, check, dryRun);
    }

    private void target(TargetReport report, int nameWidth, boolean check, boolean dryRun) {
        String name = report.target().name();
        String mark =
                report.failure().isPresent() ? red("failed") : report.hasConflicts() ? yellow("look") : green("ok");
        int marked = report.failure().isPresent() ? 6 : report.hasConflicts() ? 4 : 2;
        out.println(mark
                + " ".repeat(8 - marked)
                + name
                + " ".repeat(nameWidth - name.length() + 2)
                + report.failure()
                        .map(why -> why.replace("\n", "\n" + " ".repeat(10 + nameWidth)))
                        .orElseGet(() -> line(report, check)));
        List<FileChange> shown = report.changes().stream()
                .filter(change -> verbose && change.kind() != Kind.UNCHANGED
                        || change.isConflict()
                        || (check || dryRun) && change.isPending())
                .toList();
        int most = verbose ? shown.size() : Math.min(shown.size(), MOST);
        for (FileChange change : shown.subList(0, most)) {
            out.println("          " + change.path() + "  " + faint(word(change.kind(), check)));
        }
        if (most < shown.size()) {
            out.println("          " + faint("and " + (shown.size() - most) + " more (--verbose lists them)"));
        }
        details(report);
    }

    private String line(TargetReport report, boolean check) {
        String folder = folder(report);
        if (report.state() == TargetReport.State.REMOVED) {
            folder += ", no target of tenet.yaml any more";
        } else {
            folder += report.version()
                    .map(version -> " " + version.text()
                            + (version.step() == SemanticVersionAdvice.NONE
                                    ? ""
                                    : " (" + version.step().label() + ")"))
                    .orElse("");
        }
        if (report.isCurrent()) {
            return folder + ": up to date" + (report.state() == TargetReport.State.SKIPPED ? "" : ", generated anew");
        }
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = report.count(kind);
            if (count > 0 && kind != Kind.UNCHANGED && kind != Kind.KEPT) {
                parts.add(count + " " + word(kind, check));
            }
        }
        return folder + ": " + String.join(", ", parts);
    }

    private void details(TargetReport report) {
        if (verbose) {
            report.version()
                    .ifPresent(version -> version.reasons()
                            .forEach(reason -> out.println("          version " + version.text() + ": " + reason)));
            for (LintFinding lost : report.lost()) {
                out.println("          " + lost.source() + ":" + lost.range().start() + ": " + lost.message());
            }
            for (String warning : report.warnings()) {
                out.println("          " + faint("engine: " + warning));
            }
        } else if (!report.lost().isEmpty()) {
            out.println("          "
                    + faint(
                            report.lost().size() == 1
                                    ? "1 part of the contract is not in the code (--verbose tells which)"
                                    : report.lost().size()
                                            + " parts of the contract are not in the code (--verbose tells which)"));
        }
    }

    private void closing(List<TargetReport> reports, boolean check, boolean dryRun) {
        boolean conflicts = reports.stream().anyMatch(TargetReport::hasConflicts);
        boolean stale = reports.stream().anyMatch(report -> report.failure().isEmpty() && !report.isCurrent());
        if (dryRun) {
            out.println("Nothing was written (--dry-run).");
        } else if (check && stale) {
            out.println("Run tenet generate, and commit what it writes.");
        }
        if (conflicts && !dryRun) {
            out.println("What was edited by hand stays. Keep it with keep: in tenet.yaml or a line in");
            out.println(".openapi-generator-ignore, or overwrite it: tenet generate --force.");
        }
    }

    private String folder(TargetReport report) {
        Path folder = workspace.folder().resolve(report.target().output()).normalize();
        String shown = folder.startsWith(workspace.folder())
                ? workspace.folder().relativize(folder).toString()
                : folder.toString();
        return shown.isEmpty()
                ? "."
                : shown.length() > width / 2 ? "…" + shown.substring(shown.length() - width / 2) : shown;
    }

    private static String word(Kind kind, boolean check) {
        String usual = DONE.getOrDefault(kind, "kept");
        return check ? OUTDATED.getOrDefault(kind, usual) : usual;
    }

    private String green(String text) {
        return paint("32", text);
    }

    private String yellow(String text) {
        return paint("33", text);
    }

    private String red(String text) {
        return paint("31", text);
    }

    private String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
