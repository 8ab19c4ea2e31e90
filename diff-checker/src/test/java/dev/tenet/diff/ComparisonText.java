package dev.tenet.diff;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a comparison found, as YAML: {@code expected.yaml} of a case.
 *
 * @param positions whether lines and columns are told
 */
record ComparisonText(boolean positions) {

    /** The verdict, then each finding. */
    List<String> blocks(Comparison comparison) {
        List<String> blocks = new ArrayList<>();
        blocks.add("verdict: " + comparison.verdict() + "\nsemver: "
                + comparison.semver().label() + "\nfindings:"
                + (comparison.changes().isEmpty() ? " []" : "") + "\n");
        comparison.changes().forEach(finding -> blocks.add(block(finding)));
        return blocks;
    }

    /** The blocks of a text that was written this way. */
    static List<String> blocks(String text) {
        return List.of(text.split("(?m)(?=^- rule: )"));
    }

    private String block(Finding finding) {
        StringBuilder out = new StringBuilder();
        line(out, "rule", finding.rule());
        line(out, "level", finding.level().label());
        levels(finding).ifPresent(levels -> line(out, "levels", levels));
        finding.direction().ifPresent(direction -> line(out, "direction", direction.label()));
        line(out, "proof", finding.proof().label());
        if (!finding.operations().isEmpty()) {
            line(
                    out,
                    "operations",
                    finding.operations().stream()
                            .map(operation -> quoted(operation.method() + " " + operation.path()))
                            .toList()
                            .toString());
        }
        finding.base().ifPresent(place -> line(out, "base", location(place)));
        finding.revision().ifPresent(place -> line(out, "revision", location(place)));
        line(out, "message", quoted(finding.message()));
        finding.witness().ifPresent(witness -> witness(out, witness));
        return "- " + out.substring(2);
    }

    /** Told only where there is more than the wire. */
    private static Optional<String> levels(Finding finding) {
        Map<Category, Level> levels = finding.levels();
        if (levels.equals(Map.of(Category.WIRE, finding.level()))) {
            return Optional.empty();
        }
        Map<String, String> labels = new TreeMap<>();
        levels.forEach((category, level) -> labels.put(category.label(), level.label()));
        return Optional.of(labels.toString().replace("=", ": "));
    }

    private String location(Location place) {
        String source = place.source().replace('\\', '/');
        boolean root = source.equals("base.yaml") || source.equals("revision.yaml") || source.equals("openapi.yaml");
        String pointer = (root ? "" : source) + "#" + place.pointer();
        return quoted(positions ? place.range().start() + " " + pointer : pointer);
    }

    private static void witness(StringBuilder out, Witness witness) {
        witness.value().ifPresent(value -> line(out, "witness", value.toString()));
        witness.request().ifPresent(request -> line(out, "witness", quoted(request)));
        line(out, "accepted-by", witness.acceptedBy());
        line(out, "rejected-by", witness.rejectedBy());
        line(out, "reason", quoted(witness.reason()));
    }

    private static String quoted(String text) {
        return StringNode.of(text).toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append("  ").append(key).append(": ").append(value).append('\n');
    }
}
