package dev.tenet.project.policy;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.diff.facts.SemanticPointer;
import dev.tenet.diff.rules.DocumentRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells one change from all others, and stays when files are reordered or texts are written anew.
 *
 * @param operations as {@code POST /orders}
 * @param pointer where in the base, or in the revision for what is new; items of lists are named by what they are, and a file that
 *     the contract refers to is named before a {@code #}
 */
public record Identity(String rule, List<String> operations, String pointer, Optional<Direction> direction) {

    /** @param comparison that found it */
    public static Identity of(Finding finding, Comparison comparison) {
        if (finding.rule().equals(DocumentRule.CONTRACT_REMOVED.id())) {
            // the whole document is gone: which one it is, its path tells
            return new Identity(finding.rule(), List.of(), comparison.revision().source() + "#", finding.direction());
        }
        String pointer = finding.base()
                .map(at -> pointer(at, comparison.base().source()))
                .or(() -> finding.revision()
                        .map(at -> pointer(at, comparison.revision().source())))
                .orElse("");
        return new Identity(
                finding.rule(),
                finding.operations().stream().map(Identity::name).toList(),
                pointer,
                finding.direction());
    }

    private static String pointer(Location at, String contract) {
        String pointer = SemanticPointer.of(at.place());
        return at.source().equals(contract) ? pointer : relative(at.source(), contract) + "#" + pointer;
    }

    /** Seen from the contract, so that it is the same in each baseline. */
    private static String relative(String file, String contract) {
        int common = 0;
        for (int i = 0; i < Math.min(file.length(), contract.length()) && file.charAt(i) == contract.charAt(i); i++) {
            common = file.charAt(i) == '/' ? i + 1 : common;
        }
        long up = contract.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common);
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
