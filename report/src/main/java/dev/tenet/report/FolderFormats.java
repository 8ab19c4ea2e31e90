package dev.tenet.report;

import dev.tenet.contract.finding.Finding;
import dev.tenet.report.run.ChangeSection;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The formats of several comparisons in one report, by the same names as those of one. */
public final class FolderFormats {
    private final SortedMap<String, Function<ReportStyle, FolderFormat>> byName = new TreeMap<>();
    private final RunContext context;
    private final Predicate<Finding> fails;

    /** For sets of contracts; {@code fails} says which changes fail the run. */
    public FolderFormats(RunContext context, Predicate<Finding> fails) {
        this.context = context;
        this.fails = fails;
        byName.put("json", style -> new FolderJson());
        byName.put("text", FolderText::new);
        RunFormats.byName().forEach((name, format) -> byName.put(name, style -> format(format)));
    }

    /** The summary of a job on a CI server. */
    public FolderFormat summary() {
        return format(RunFormats.summary());
    }

    private FolderFormat format(RunFormat format) {
        return (contracts, out) -> {
            format.write(report(contracts, fails), context, out);
            out.flush();
        };
    }

    private static RunReport report(List<NamedComparison> contracts, Predicate<Finding> fails) {
        List<Section> sections = contracts.stream()
                .map(each -> new ChangeSection(each.comparison(), fails)
                        .of(each.name(), each.name(), each.comparison().base().source()))
                .toList();
        return new RunReport("Changes of " + contracts.size() + " contracts", sections, List.of());
    }

    /** Adds a format of one comparison that can be written one after the other. */
    public FolderFormats with(String name, Function<ReportStyle, ReportFormat> format) {
        byName.put(name, style -> (contracts, out) -> {
            ReportFormat one = format.apply(style);
            for (NamedComparison each : contracts) {
                one.write(each.comparison(), out);
            }
        });
        return this;
    }

    public Optional<FolderFormat> find(String name, ReportStyle style) {
        return Optional.ofNullable(byName.get(name)).map(format -> format.apply(style));
    }
}
