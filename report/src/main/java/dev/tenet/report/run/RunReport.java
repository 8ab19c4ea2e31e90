package dev.tenet.report.run;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that one run found.
 *
 * @param title what was run, in a few words
 * @param sections in the order of the project
 * @param notes about the run as a whole
 */
public record RunReport(String title, List<Section> sections, List<String> notes) {
    public RunReport {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /**
     * A diff on its own.
     *
     * @param fails which changes fail the run
     */
    public static RunReport of(Comparison comparison, Predicate<Finding> fails) {
        Section section = new ChangeSection(comparison, fails)
                .of("", comparison.revision().source(), comparison.base().source());
        return new RunReport("Changes of the contract", List.of(section), List.of());
    }

    public Outcome outcome() {
        return sections.stream().map(Section::outcome).reduce(Outcome.PASSED, Outcome::worst);
    }

    public Stream<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream());
    }
}
