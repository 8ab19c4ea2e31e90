package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the slash off the end of a path, and off the references to it. */
final class TrailingSlash implements Fixer {
    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        ObjectNode paths = tree.object("paths");
        Set<String> taken = new HashSet<>(paths.keys());
        List<Fix> fixes = new ArrayList<>();
        for (LintFinding finding : findings) {
            List<String> path = finding.path();
            if (path.size() == 2 && path.get(0).equals("paths") && paths.has(path.get(1))) {
                String before = path.get(1);
                String after = withoutSlash(before);
                if (!after.equals(before) && !after.isEmpty() && taken.add(after)) {
                    List<Change> changes = new ArrayList<>();
                    changes.add(new Change.RenameKey(path, after));
                    changes.addAll(References.renamed(tree, before, after));
                    fixes.add(new Fix(1, changes));
                }
            }
        }
        return fixes;
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
