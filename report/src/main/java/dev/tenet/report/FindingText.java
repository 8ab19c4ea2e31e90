package dev.tenet.report;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One break or risk as a block of lines: what, where in both versions, and who shows it. */
final class FindingText {
    private static final int WITNESS_LINES = 12;
    private static final String INDENT = "      ";

    private final Paint paint;
    private final int width;
    private final Excerpt excerpt;

    FindingText(ReportStyle style, Paint paint, SourceLines source) {
        this.paint = paint;
        this.width = Math.max(40, style.width());
        this.excerpt = new Excerpt(source, width - INDENT.length());
    }

    List<String> of(Finding finding) {
        List<String> out = new ArrayList<>();
        String level = paint.level(finding.level(), finding.level().label());
        String undecided = finding.proof() == Proof.UNDECIDED ? paint.dim("  not decided") : "";
        String direction =
                finding.direction().map(way -> paint.dim("  " + words(way))).orElse("");
        out.add("  " + level + "  " + paint.bold(Visible.text(finding.rule())) + direction + undecided);
        finding.decision().ifPresent(decision -> addDecision(decision, out));
        Lines.wrap(Visible.text(finding.message()), width - 4).forEach(line -> out.add("    " + line));
        finding.base().ifPresent(at -> addSource(paint.red("-"), at, out));
        finding.revision().ifPresent(at -> addSource(paint.green("+"), at, out));
        finding.witness().ifPresent(witness -> addWitness(witness, out));
        finding.consumers().ifPresent(names -> addConsumers(names, out));
        return out;
    }

    private void addDecision(Decision decision, List<String> out) {
        String what = switch (decision.by()) {
            case ACCEPTANCE -> "accepted";
            case EXPIRED_ACCEPTANCE -> "no longer accepted";
            case POLICY ->
                decision.level().map(level -> "counts as " + level.label()).orElse("does not count");
        };
        Lines.wrap(what + ": " + Visible.text(decision.reason()), width - 4)
                .forEach(line -> out.add("    " + paint.dim(line)));
    }

    private void addConsumers(List<String> names, List<String> out) {
        String text = names.isEmpty() ? "hits no known consumer" : "hits " + Visible.text(String.join(", ", names));
        Lines.wrap(text, width - 4).forEach(line -> out.add("    " + line));
    }

    /** Which way the data goes: the same change is a break in one and fine in the other. */
    static String words(Direction direction) {
        return direction == Direction.REQUEST ? "in requests" : "in responses";
    }

    private void addSource(String sign, Location at, List<String> out) {
        out.add("    " + sign + " "
                + Lines.cut(Visible.text(at.source()) + ":" + at.range().start(), width - 6));
        excerpt.of(at).forEach(line -> out.add("    " + paint.dim(line)));
    }

    private void addWitness(Witness witness, List<String> out) {
        out.add("");
        witness.value()
                .ifPresent(value -> CompactJson.linesAround(
                                objectedTo(witness), value, width - INDENT.length(), WITNESS_LINES)
                        .forEach(line -> out.add(INDENT + line)));
        witness.request()
                .ifPresent(request -> Lines.wrap(Visible.text(request), width - INDENT.length())
                        .forEach(line -> out.add(INDENT + line)));
        String why = "accepted by " + witness.acceptedBy() + ", rejected by " + witness.rejectedBy() + ": "
                + witness.reason();
        Lines.wrap(Visible.text(why), width - 4).forEach(line -> out.add("    " + line));
    }

    /** The reason starts with the JSON Pointer (RFC 6901) of what is objected to. */
    private static List<String> objectedTo(Witness witness) {
        int end = witness.reason().indexOf(": ");
        if (end < 0 || !witness.reason().startsWith("/")) {
            return List.of();
        }
        return Arrays.stream(witness.reason().substring(1, end).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
