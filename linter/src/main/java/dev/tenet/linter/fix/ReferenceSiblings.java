package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes what stands beside a {@code $ref} and is ignored. Payloads, and path items, whose siblings count, are left alone. */
final class ReferenceSiblings implements Fixer {
    private static final Set<String> PAYLOADS = Set.of("example", "default", "enum", "const", "value");
    /** Below these, keys are names that the author chose. */
    private static final Set<String> NAMED = Set.of(
            "properties",
            "patternProperties",
            "definitions",
            "schemas",
            "responses",
            "parameters",
            "headers",
            "examples",
            "requestBodies",
            "links",
            "callbacks",
            "securitySchemes",
            "content",
            "encoding",
            "mapping",
            "variables",
            "paths");

    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        List<Fix> fixes = new ArrayList<>();
        for (LintFinding finding : findings) {
            List<String> path = finding.path();
            if (!path.isEmpty()
                    && tree.at(Tree.parent(path)) instanceof ObjectNode object
                    && object.get("$ref") instanceof StringNode
                    && object.has(Tree.last(path))
                    && !isPathItem(Tree.parent(path))
                    && !isPayload(path)) {
                fixes.add(Fix.of(1, new Change.RemoveMember(path)));
            }
        }
        return fixes;
    }

    private static boolean isPathItem(List<String> path) {
        return OperationPaths.isOperation(Tree.below(path, "get"));
    }

    private static boolean isPayload(List<String> path) {
        for (int i = 0; i < path.size() - 1; i++) {
            boolean name = i > 0 && NAMED.contains(path.get(i - 1));
            if (!name && (PAYLOADS.contains(path.get(i)) || path.get(i).startsWith("x-"))) {
                return true;
            }
        }
        return false;
    }
}
