package dev.tenet.linter.fix;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One round of fixes on a text. */
final class Repair {
    /** How often a round may read the text again in search of a fix that cannot be made. */
    private static final int MOST_ATTEMPTS = 60;

    private final ContractReader reader;
    private final String name;
    private final SourceText source;
    private final Tree tree;
    private int attempts;

    Repair(ContractReader reader, String name, SourceText source, Tree tree) {
        this.reader = reader;
        this.name = name;
        this.source = source;
        this.tree = tree;
    }

    /**
     * What came of the fixes.
     *
     * @param fixed how many findings were settled
     */
    record Outcome(String text, int fixed) {}

    Outcome make(List<Fix> fixes) {
        List<Fix> taken = new ArrayList<>();
        Plan.of(fixes, taken);
        List<Fix> possible = possible(taken);
        return attempt(possible)
                .map(text -> new Outcome(
                        text, possible.stream().mapToInt(Fix::findings).sum()))
                .orElseGet(() -> new Outcome(source.text(), 0));
    }

    /** Those fixes that can be made, found by halving. */
    private List<Fix> possible(List<Fix> fixes) {
        if (fixes.isEmpty() || attempts++ > MOST_ATTEMPTS) {
            return List.of();
        }
        if (attempt(fixes).isPresent()) {
            return fixes;
        }
        if (fixes.size() == 1) {
            return List.of();
        }
        int half = fixes.size() / 2;
        List<Fix> first = possible(fixes.subList(0, half));
        List<Fix> both = new ArrayList<>(first);
        both.addAll(possible(fixes.subList(half, fixes.size())));
        return attempt(both).isPresent() ? both : first;
    }

    /** The text with all of the fixes; empty where it would not be read as what is meant. */
    private Optional<String> attempt(List<Fix> fixes) {
        Plan plan = Plan.of(fixes, new ArrayList<>());
        try {
            Optional<String> changed = TextEdit.apply(source.text(), PlanWriter.edits(plan, source, tree));
            Node meant = ChangedTree.of(tree.root(), plan);
            return changed.filter(text -> isReadAs(text, meant));
        } catch (Unwritable e) {
            return Optional.empty();
        }
    }

    private boolean isReadAs(String text, Node meant) {
        Tolerance tolerance = Tolerance.noting();
        try {
            return reader.parseTolerantly(name, text, tolerance).root().equals(meant)
                    && tolerance.problems().isEmpty();
        } catch (InputException broken) {
            return false;
        }
    }
}
