package dev.tenet.project.policy;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.diff.facts.SemanticPointer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells one change from all others, and stays when files are reordered or texts are written anew.
 *
 * @param operations as {@code POST /orders}
 * @param pointer where in the base, or in the revision for what is new; items of lists are named by what they are
 */
public record Identity(String rule, List<String> operations, String pointer, Optional<Direction> direction) {

    public static Identity of(Finding finding) {
        return new Identity(
                finding.rule(),
                finding.operations().stream().map(Identity::name).toList(),
                finding.base()
                        .or(finding::revision)
                        .map(Location::place)
                        .map(SemanticPointer::of)
                        .orElse(""),
                finding.direction());
    }

    private static String name(OperationRef operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }

    /** Whether this, as an acceptance says it, speaks of a change: of no other operations than it names, if it names any. */
    boolean covers(Identity change) {
        return rule.equals(change.rule)
                && unnamed(pointer).equals(unnamed(change.pointer))
                && (direction.isEmpty() || direction.equals(change.direction))
                && (operations.isEmpty() || change.operations.stream().allMatch(this::names));
    }

    private boolean names(String operation) {
        return operations.stream().anyMatch(each -> unnamed(each).equalsIgnoreCase(unnamed(operation)));
    }

    /** The names of path parameters do not matter. */
    private static String unnamed(String path) {
        return path.replaceAll("\\{[^{}]*}", "{}");
    }

    @Override
    public String toString() {
        return rule + (operations.isEmpty() ? "" : " in " + String.join(", ", operations)) + " at " + pointer;
    }
}
