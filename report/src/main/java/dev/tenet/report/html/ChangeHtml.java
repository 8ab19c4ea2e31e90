package dev.tenet.report.html;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.report.CompactJson;
import dev.tenet.report.OperationNames;
import dev.tenet.report.SourceLines;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Both sides of a change, who shows it, and what else is known. */
final class ChangeHtml {
    private static final int WIDTH = 70;
    private static final int LINES = 40;
    private static final int NAMED = 40;

    private final SourceExcerpt excerpt = new SourceExcerpt(new SourceLines());

    void writeSides(Finding change, Appendable out) throws IOException {
        write("before", "− Before", change.base(), "Not there before.", out);
        write("after", "+ After", change.revision(), "Not there any more.", out);
        if (change.witness().isPresent()) {
            write(change.witness().get(), change.direction(), out);
        }
    }

    private void write(String side, String name, Optional<Location> at, String absent, Appendable out)
            throws IOException {
        out.append("<figure class=\"" + side + "\"><figcaption><b>" + name + "</b>");
        if (at.isEmpty()) {
            out.append("</figcaption><p class=\"none\">" + absent + "</p></figure>\n");
            return;
        }
        out.append(" " + HtmlText.of(at.get().source() + ":" + at.get().range().start()) + "<br><span class=\"mono\">"
                + HtmlText.of("#" + at.get().pointer()) + "</span></figcaption>");
        String lines = excerpt.of(at.get());
        out.append(
                lines.isEmpty()
                        ? "<p class=\"none\">Nobody wrote it down: it holds by default.</p>"
                        : "<pre>" + lines + "</pre>");
        out.append("</figure>\n");
    }

    private static void write(Witness witness, Optional<Direction> direction, Appendable out) throws IOException {
        String what = direction
                .map(way -> way == Direction.REQUEST ? "Sent in a request" : "Sent in a response")
                .orElse("What used to work");
        out.append("<figure class=\"witness\"><figcaption><b>Witness</b> " + what + "</figcaption>");
        if (witness.value().isPresent()) {
            out.append("<pre class=\"json\">"
                    + CompactJson.lines(witness.value().get(), WIDTH, LINES).stream()
                            .map(HtmlText::of)
                            .collect(Collectors.joining("\n"))
                    + "</pre>");
        } else if (witness.request().isPresent()) {
            out.append("<pre class=\"json\">" + HtmlText.of(witness.request().get()) + "</pre>");
        }
        out.append("<p class=\"why\">✓ accepted by the " + HtmlText.of(witness.acceptedBy())
                + "<br>✗ rejected by the " + HtmlText.of(witness.rejectedBy()) + ": "
                + HtmlText.of(witness.reason()) + "</p></figure>\n");
    }

    void writeFacts(Finding change, Section section, Appendable out) throws IOException {
        out.append("<dl class=\"facts wide\">");
        fact("Compared with", section.check(), out);
        if (!change.operations().isEmpty()) {
            List<String> names = change.operations().stream()
                    .limit(NAMED)
                    .map(OperationNames::name)
                    .toList();
            int more = change.operations().size() - names.size();
            fact("Operations", String.join(", ", names) + (more > 0 ? " and " + more + " more" : ""), out);
        }
        fact(
                "Levels",
                Arrays.stream(Category.values())
                        .filter(change.levels()::containsKey)
                        .map(category -> category.label() + " "
                                + Objects.requireNonNull(change.levels().get(category))
                                        .label())
                        .collect(Collectors.joining(", ")),
                out);
        fact("Proof", words(change.proof()), out);
        if (change.decision().isPresent()) {
            fact(
                    "Decision",
                    EntryHtml.words(change.decision().get()) + ": "
                            + change.decision().get().reason(),
                    out);
        }
        if (change.consumers().isPresent()) {
            List<String> names = change.consumers().get();
            fact("Hits", names.isEmpty() ? "no known consumer" : String.join(", ", names), out);
        }
        out.append("</dl>\n");
    }

    private static void fact(String name, String value, Appendable out) throws IOException {
        if (!value.isEmpty()) {
            out.append("<dt>" + name + "</dt><dd>" + HtmlText.of(value) + "</dd>");
        }
    }

    static String words(Direction direction) {
        return direction == Direction.REQUEST ? "in requests" : "in responses";
    }

    private static String words(Proof proof) {
        return switch (proof) {
            case WITNESS -> "shown by the witness, which an independent validator confirmed";
            case CONTAINED -> "proved: all that one side sends, the other accepts";
            case UNDECIDED -> "could not be decided";
            case RULE -> "by the rule: no schema is involved";
        };
    }
}
