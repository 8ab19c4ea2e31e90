package dev.tenet.report.markdown;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.report.CompactJson;
import dev.tenet.report.run.ByOperation;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of one comparison, by level and by operation. */
final class ChangeMarkdown {
    private static final int WIDTH = 100;
    private static final int LINES = 40;
    private static final int NAMED = 12;

    private final RuleIndex rules;
    private final String heading;
    private final Budget budget;

    /** @param heading the marks of the headings of levels */
    ChangeMarkdown(RuleIndex rules, String heading, Budget budget) {
        this.rules = rules;
        this.heading = heading;
        this.budget = budget;
    }

    void write(Section section, Appendable out) throws IOException {
        for (Level level : Level.values()) {
            List<Finding> changes = section.entries().stream()
                    .map(Entry::change)
                    .flatMap(Optional::stream)
                    .filter(change -> change.level() == level)
                    .toList();
            if (!changes.isEmpty()) {
                out.append("\n" + heading + " " + title(level) + " (" + changes.size() + ")\n");
                write(changes, out);
            }
        }
    }

    private void write(List<Finding> changes, Appendable out) throws IOException {
        int shown = 0;
        for (Map.Entry<String, List<Finding>> group :
                ByOperation.group(changes, NAMED).entrySet()) {
            if (budget.left() == 0) {
                break;
            }
            out.append("\n" + heading + "# " + MarkdownText.text(group.getKey()) + "\n\n");
            for (Finding change : group.getValue()) {
                if (budget.take()) {
                    shown++;
                    write(change, out);
                }
            }
        }
        if (shown < changes.size()) {
            out.append("\n… and " + (changes.size() - shown) + " more\n");
        }
    }

    private void write(Finding change, Appendable out) throws IOException {
        out.append("* " + RuleNotes.link(rules.get(change.rule())) + words(change) + ": "
                + MarkdownText.text(change.message()));
        List<String> remarks = new ArrayList<>();
        change.decision().ifPresent(decision -> remarks.add(words(decision)));
        change.consumers()
                .ifPresent(names -> remarks.add(
                        names.isEmpty()
                                ? "hits no known consumer"
                                : "hits **" + MarkdownText.text(String.join(", ", names)) + "**"));
        if (change.level() != Level.INFO) {
            places(change).ifPresent(remarks::add);
        }
        for (String remark : remarks) {
            out.append("  \n  " + remark);
        }
        out.append("\n");
        if (change.witness().isPresent() && change.level() != Level.INFO) {
            write(change.witness().get(), out);
        }
    }

    private static void write(Witness witness, Appendable out) throws IOException {
        out.append("\n");
        if (witness.value().isPresent()) {
            out.append(MarkdownText.block(CompactJson.lines(witness.value().get(), WIDTH, LINES), "json", "  "));
        } else if (witness.request().isPresent()) {
            out.append(
                    MarkdownText.block(List.of(witness.request().get().replaceAll("\\s*\\R\\s*", " ")), "http", "  "));
        }
        out.append("\n  accepted by the " + witness.acceptedBy() + ", rejected by the " + witness.rejectedBy() + ": "
                + MarkdownText.text(witness.reason()) + "\n");
    }

    private static String words(Finding change) {
        String direction = change.direction()
                .map(way -> switch (way) {
                    case REQUEST -> " in requests";
                    case RESPONSE -> " in responses";
                })
                .orElse("");
        return direction + (change.proof() == Proof.UNDECIDED ? " (not decided)" : "");
    }

    private static String words(Decision decision) {
        String what = switch (decision.by()) {
            case ACCEPTANCE -> "**accepted**";
            case EXPIRED_ACCEPTANCE -> "**no longer accepted**";
            case POLICY ->
                decision.level()
                        .map(level -> "**counts as " + level.label() + "**")
                        .orElse("**does not count**");
        };
        return what + ": " + MarkdownText.text(decision.reason());
    }

    private static Optional<String> places(Finding change) {
        Optional<String> before = change.base().map(ChangeMarkdown::place);
        Optional<String> after = change.revision().map(ChangeMarkdown::place);
        return before.isPresent() && after.isPresent()
                ? Optional.of(before.get() + " → " + after.get())
                : before.or(() -> after);
    }

    private static String place(Location at) {
        return MarkdownText.code(at.source() + ":" + at.range().start());
    }

    private static String title(Level level) {
        return switch (level) {
            case ERROR -> "Breaking";
            case WARNING -> "Risky";
            case INFO -> "Compatible";
        };
    }
}
