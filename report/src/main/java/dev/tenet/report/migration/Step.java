package dev.tenet.report.migration;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Node;
import dev.tenet.report.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that callers have to do.
 *
 * @param number from 1, in the order of the guide
 * @param repaired the payload of the witness as it may be sent from now on
 */
record Step(int number, Finding change, Ageing ageing, Optional<Node> repaired) {
    /** What breaks callers, or may, worst first. */
    static List<Step> of(List<Finding> changes) {
        List<Step> steps = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING)) {
            for (Finding change : changes) {
                if (change.level() == level) {
                    steps.add(new Step(steps.size() + 1, change, Ageing.of(change), Repair.of(change)));
                }
            }
        }
        return steps;
    }

    /** The steps of each operation; those of the whole contract have no operation. */
    static Map<String, List<Step>> byOperation(List<Step> steps) {
        Map<OperationRef, List<Step>> sorted = new TreeMap<>();
        List<Step> whole = new ArrayList<>();
        for (Step step : steps) {
            step.change()
                    .operations()
                    .forEach(operation -> sorted.computeIfAbsent(operation, key -> new ArrayList<>())
                            .add(step));
            if (step.change().operations().isEmpty()) {
                whole.add(step);
            }
        }
        Map<String, List<Step>> named = new LinkedHashMap<>();
        sorted.forEach((operation, its) -> named.merge(OperationNames.name(operation), its, (first, more) -> first));
        if (!whole.isEmpty()) {
            named.put("Every caller", whole);
        }
        return named;
    }

    /** What to do, in one sentence. */
    String advice() {
        if (change.rule().equals("operation-removed")) {
            return ageing.replacement().isPresent() ? "Call the replacement instead." : "Stop calling it.";
        }
        if (change.proof() == Proof.UNDECIDED) {
            return "Look whether what you send and read still fits: this could not be decided.";
        }
        Optional<Witness> witness = change.witness().filter(each -> each.value().isPresent());
        if (witness.isPresent()) {
            return witness.get().rejectedBy().equals("revision")
                    ? "Stop sending what is refused from now on."
                    : "Be ready to receive what was never sent before.";
        }
        return change.direction()
                .map(way -> way == Direction.REQUEST ? "Look at what you send." : "Look at what you read.")
                .orElse("Look whether you rely on it.");
    }

    String beforeTitle() {
        return isAboutRequests() ? "Accepted so far, refused from now on" : "Never sent before, possible from now on";
    }

    private boolean isAboutRequests() {
        return change.witness()
                .filter(each -> each.rejectedBy().equals("revision"))
                .isPresent();
    }
}
