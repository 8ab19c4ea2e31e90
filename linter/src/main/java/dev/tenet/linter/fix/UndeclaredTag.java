package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Declares the tags that operations have: at the end of the list, or in a new list before the paths. */
final class UndeclaredTag implements Fixer {
    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        Set<String> names = new LinkedHashSet<>();
        for (LintFinding finding : findings) {
            names.add(tree.text(finding.path()));
        }
        names.remove("");
        if (names.isEmpty() || !(tree.root() instanceof ObjectNode root)) {
            return List.of();
        }
        List<Node> items = names.stream()
                .<Node>map(name -> ObjectNode.of(Map.of("name", StringNode.of(name))))
                .toList();
        Node tags = root.get("tags");
        if (tags == null) {
            return List.of(Fix.of(
                    findings.size(), new Change.AddMember(List.of(), beforePaths(root), "tags", ArrayNode.of(items))));
        }
        return tags instanceof ArrayNode
                ? List.of(Fix.of(findings.size(), new Change.AddItems(List.of("tags"), items)))
                : List.of();
    }

    private static Optional<String> beforePaths(ObjectNode root) {
        int paths = root.position("paths");
        return Optional.of(root.key(paths > 0 ? paths - 1 : root.size() - 1));
    }
}
