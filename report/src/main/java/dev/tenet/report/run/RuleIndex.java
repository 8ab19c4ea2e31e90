package dev.tenet.report.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules that a report speaks of, in the order in which it first does. */
public final class RuleIndex {
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param number from 0
     */
    public record Rule(String id, int number, Optional<RuleText> text, Optional<String> url) {
        public String purpose() {
            return text.map(RuleText::purpose).orElse("No description.");
        }

        public Optional<String> page() {
            return text.flatMap(RuleText::page);
        }

        /** Where a reader of plain text finds out more: the command that prints the page, or a link. */
        public Optional<String> more() {
            return page().map(known -> "tenet explain " + id).or(this::url);
        }
    }

    public RuleIndex(RunReport report, RuleTexts texts) {
        report.entries().forEach(entry -> {
            if (!byId.containsKey(entry.rule())) {
                Optional<RuleText> text = texts.find(entry.rule());
                byId.put(
                        entry.rule(),
                        new Rule(
                                entry.rule(),
                                byId.size(),
                                text,
                                entry.url()
                                        .or(() -> text.flatMap(RuleText::url))
                                        .filter(RuleIndex::isLink)));
            }
        });
    }

    public List<Rule> rules() {
        return List.copyOf(byId.values());
    }

    public Rule get(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** A link that cannot run anything. */
    private static boolean isLink(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }
}
