package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes ids of operations in the one style that satisfies a rule which looks at all of them. Where no style does, people have to agree
 * on one first.
 *
 * @param isFine whether the rule is content with a document
 */
record OperationIdStyle(Predicate<Node> isFine) implements Fixer {
    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        Set<Named> ids = new LinkedHashSet<>();
        for (LintFinding finding : findings) {
            Named.at(finding.path(), tree)
                    .filter(named -> named.kind() == Named.Kind.OPERATION)
                    .ifPresent(ids::add);
        }
        for (NameStyle style : NameStyle.values()) {
            List<Fix> fixes = inStyle(style, ids, tree);
            Node changed = ChangedTree.of(tree.root(), Plan.of(fixes, new ArrayList<>()));
            if (!fixes.isEmpty() && isFine.test(changed)) {
                return fixes;
            }
        }
        return List.of();
    }

    private static List<Fix> inStyle(NameStyle style, Set<Named> ids, Tree tree) {
        Set<String> taken = Named.Kind.OPERATION.names(tree);
        List<Fix> fixes = new ArrayList<>();
        for (Named id : ids) {
            String name = id.name();
            int last = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1;
            String renamed = name.substring(0, last) + style.join(NameStyle.words(name.substring(last)));
            if (taken.add(renamed)) {
                fixes.add(new Fix(1, NameCasing.changes(id, renamed, tree)));
            }
        }
        return fixes;
    }
}
