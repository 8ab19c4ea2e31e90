package dev.tenet.generator.changelog;

import dev.tenet.contract.finding.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * What changed for the callers of one version of an SDK.
 *
 * @param since what it was compared with, such as the digest of the baseline: an entry since the same baseline takes the place of this one
 * @param date written beside the version, if it is given
 */
public record ChangelogEntry(String version, String since, Optional<String> date, List<Section> sections) {

    /** Changes of one kind, each in one line of Markdown. */
    public record Section(String title, List<String> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    public ChangelogEntry {
        sections = List.copyOf(sections);
    }

    /**
     * Tells what is between two contracts.
     *
     * @param kind the kind of the target, which tells the language
     * @param comparison with the contract of the last release
     */
    public static ChangelogEntry of(
            String version, String since, Optional<String> date, String kind, Comparison comparison) {
        return new ChangelogEntry(version, since, date, new ChangelogSections(kind).of(comparison));
    }

    /** As Markdown, from heading to last line, without the marks around it. */
    String text() {
        StringBuilder text = new StringBuilder("## " + MarkdownText.of(version)
                + date.map(day -> " - " + MarkdownText.of(day)).orElse("") + "\n");
        if (sections.isEmpty()) {
            text.append("\nNothing that callers see has changed.\n");
        }
        for (Section section : sections) {
            text.append("\n### ").append(section.title()).append("\n\n");
            section.items().forEach(item -> text.append("- ").append(item).append('\n'));
        }
        return text.toString();
    }
}
