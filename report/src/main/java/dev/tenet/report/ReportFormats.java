package dev.tenet.report;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.report.migration.MigrationGuide;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The formats of a comparison, by their names on the command line: text, json, and those of {@link RunFormats}. */
public final class ReportFormats {
    private final SortedMap<String, Function<ReportStyle, ReportFormat>> byName = new TreeMap<>();
    private final RunContext context;
    private final Predicate<Finding> fails;

    /** For a comparison on its own, whose errors fail. */
    public ReportFormats() {
        this(RunContext.NONE, change -> change.decidedLevel().equals(Optional.of(Level.ERROR)));
    }

    /** @param fails which changes fail the run */
    public ReportFormats(RunContext context, Predicate<Finding> fails) {
        this.context = context;
        this.fails = fails;
        byName.put("json", style -> new JsonReport());
        byName.put("text", style -> new TextReport(style, true));
        RunFormats.byName().forEach(this::put);
    }

    /** With a guide for callers in the place of the list of changes, in the formats that can hold one. */
    public ReportFormats withMigration() {
        MigrationGuide.formats().forEach(this::put);
        return this;
    }

    /** The summary of a job on a CI server. */
    public ReportFormat summary() {
        return format(RunFormats.summary());
    }

    /** The text as a part of a report that says more. */
    public static ReportFormat part(ReportStyle style) {
        return new TextReport(style, false);
    }

    private void put(String name, RunFormat format) {
        ReportFormat whole = format(format);
        byName.put(name, style -> whole);
    }

    private ReportFormat format(RunFormat format) {
        return (comparison, out) -> {
            format.write(RunReport.of(comparison, fails), context, out);
            out.flush();
        };
    }

    /** Adds a format of somebody who knows more than findings. */
    public ReportFormats with(String name, Function<ReportStyle, ReportFormat> format) {
        byName.put(name, format);
        return this;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<ReportFormat> find(String name, ReportStyle style) {
        return Optional.ofNullable(byName.get(name)).map(format -> format.apply(style));
    }
}
