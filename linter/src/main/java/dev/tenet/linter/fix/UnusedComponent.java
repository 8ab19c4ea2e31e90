package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes components that nothing refers to, and what is empty then. One that a discriminator can choose is used, and in a document
 * without operations all are meant for other documents.
 */
final class UnusedComponent implements Fixer {
    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        if (OperationPaths.of(tree).isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.of(tree);
        Map<List<String>, List<List<String>>> byKind = new LinkedHashMap<>();
        for (LintFinding finding : findings) {
            List<String> path = finding.path();
            boolean component = path.size() == 3 && path.get(0).equals("components")
                    || path.size() == 2 && path.get(0).equals("definitions");
            if (component && tree.at(path) != null && !mentions.isMentioned(path) && !isChoice(tree, path)) {
                byKind.computeIfAbsent(List.copyOf(Tree.parent(path)), kind -> new ArrayList<>())
                        .add(path);
            }
        }
        return fixes(byKind, tree);
    }

    private static List<Fix> fixes(Map<List<String>, List<List<String>>> byKind, Tree tree) {
        int emptied = 0;
        int all = 0;
        List<Fix> fixes = new ArrayList<>();
        for (Map.Entry<List<String>, List<List<String>>> kind : byKind.entrySet()) {
            List<List<String>> unused = kind.getValue();
            all += unused.size();
            if (tree.at(kind.getKey()) instanceof ObjectNode object && object.size() == unused.size()) {
                emptied++;
                fixes.add(Fix.of(unused.size(), new Change.RemoveMember(kind.getKey())));
            } else {
                unused.forEach(path -> fixes.add(Fix.of(1, new Change.RemoveMember(path))));
            }
        }
        if (emptied > 0 && tree.object("components").size() == emptied) {
            return List.of(Fix.of(all, new Change.RemoveMember(List.of("components"))));
        }
        return fixes;
    }

    /** Whether a schema extends one with a discriminator, which names it by its own name. */
    private static boolean isChoice(Tree tree, List<String> path) {
        return tree.at(path) instanceof ObjectNode schema
                && schema.get("allOf") instanceof ArrayNode parents
                && parents.items().stream().anyMatch(parent -> hasDiscriminator(tree, parent, 0));
    }

    private static boolean hasDiscriminator(Tree tree, Node schema, int depth) {
        if (!(schema instanceof ObjectNode object) || depth > 20) {
            return false;
        }
        String reference = Tree.text(object.get("$ref"));
        if (reference.startsWith("#/")) {
            Node target = tree.at(List.of(reference.substring(2).split("/", -1)));
            return target != null && hasDiscriminator(tree, target, depth + 1);
        }
        // a parent in another file may have one
        return !reference.isEmpty()
                || object.has("discriminator")
                || object.get("allOf") instanceof ArrayNode parents
                        && parents.items().stream().anyMatch(parent -> hasDiscriminator(tree, parent, depth + 1));
    }
}
