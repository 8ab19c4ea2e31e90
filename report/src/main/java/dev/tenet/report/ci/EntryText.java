package dev.tenet.report.ci;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Witness;
import dev.tenet.report.Visible;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.Section;
import java.util.ArrayList;
import java.util.List;

/** A finding in a few lines of plain text, for servers that show no more. */
final class EntryText {
    /** A server shows a message in a corner: nobody reads a payload of a page there. */
    private static final int LONGEST = 1_000;

    private EntryText() {}

    /** What was found, whom it was compared with, who shows it, and what the project says of it; a line each. */
    static String of(Entry entry, Section section) {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(entry.message()));
        entry.change().ifPresent(change -> add(change, lines));
        if (section.comparison().isPresent()) {
            lines.add("Compared with " + oneLine(section.check()) + ".");
        }
        return String.join("\n", lines);
    }

    /** The line that says where the rule is explained; empty where it is not. */
    static String more(Entry entry, RuleIndex rules) {
        return rules.get(entry.rule())
                .more()
                .map(where -> "\nWhat the rule means: " + oneLine(where))
                .orElse("");
    }

    private static void add(Finding change, List<String> lines) {
        change.decision().ifPresent(decision -> lines.add(words(decision)));
        change.witness().ifPresent(witness -> lines.add(words(witness)));
        change.consumers()
                .ifPresent(names -> lines.add(
                        names.isEmpty()
                                ? "Hits no known consumer."
                                : "Hits " + oneLine(String.join(", ", names)) + "."));
    }

    private static String words(Decision decision) {
        String what = switch (decision.by()) {
            case ACCEPTANCE -> "Accepted: ";
            case EXPIRED_ACCEPTANCE -> "No longer accepted: ";
            case POLICY ->
                decision.level().map(level -> "Counts as " + level.label()).orElse("Does not count") + ": ";
        };
        return what + oneLine(decision.reason());
    }

    private static String words(Witness witness) {
        String shown =
                witness.value().map(Object::toString).or(witness::request).orElse("");
        return oneLine(shown) + " is accepted by the " + witness.acceptedBy() + " and rejected by the "
                + witness.rejectedBy() + ": " + oneLine(witness.reason());
    }

    static String oneLine(String text) {
        String shown = Visible.text(text);
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int end = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return shown.substring(0, end) + "…";
    }
}
