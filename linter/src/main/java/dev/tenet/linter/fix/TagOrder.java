package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.linter.function.core.NameOrder;
import java.util.ArrayList;
import java.util.List;

/** Sorts the declared tags by name. */
final class TagOrder implements Fixer {
    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        if (!(tree.at(List.of("tags")) instanceof ArrayNode tags)) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String name = tree.text(List.of("tags", Integer.toString(i), "name"));
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name);
            order.add(i);
        }
        order.sort((a, b) -> NameOrder.compare(names.get(a), names.get(b)));
        return List.of(Fix.of(findings.size(), new Change.Reorder(List.of("tags"), order)));
    }
}
