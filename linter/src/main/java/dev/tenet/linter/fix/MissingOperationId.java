package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives an operation an id made of its method and path, in the style of the other ids. */
final class MissingOperationId implements Fixer {
    private static final String FIELD = "operationId";
    /** What commonly stands before the id. */
    private static final Set<String> HEADINGS = Set.of("tags", "summary");

    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        Set<List<String>> operations = new LinkedHashSet<>();
        for (LintFinding finding : findings) {
            List<String> path = finding.path();
            boolean atField = !path.isEmpty() && Tree.last(path).equals(FIELD);
            operations.add(atField ? Tree.parent(path) : path);
        }
        Set<String> taken = new HashSet<>(OperationPaths.ids(tree));
        NameStyle style = NameStyle.prevailing(taken);
        List<Fix> fixes = new ArrayList<>();
        for (List<String> path : operations) {
            if (OperationPaths.isOperation(path) && tree.at(path) instanceof ObjectNode operation) {
                String id = id(style, words(path), taken);
                if (!operation.has(FIELD)) {
                    fixes.add(Fix.of(1, added(path, operation, id)));
                } else if (tree.text(Tree.below(path, FIELD)).isEmpty()) {
                    fixes.add(Fix.of(1, new Change.SetText(Tree.below(path, FIELD), id)));
                }
            }
        }
        return fixes;
    }

    private static Change added(List<String> path, ObjectNode operation, String id) {
        Optional<String> after = Optional.empty();
        for (String key : operation.keys()) {
            if (!HEADINGS.contains(key)) {
                break;
            }
            after = Optional.of(key);
        }
        return new Change.AddMember(path, after, FIELD, StringNode.of(id));
    }

    private static List<String> words(List<String> operation) {
        int size = operation.size();
        List<String> words = new ArrayList<>(NameStyle.words(operation.get(size - 1)));
        boolean callback = size >= 4 && operation.get(size - 4).equals("callbacks");
        String place = operation.get(callback ? size - 3 : size - 2);
        for (String segment : place.split("/", -1)) {
            if (segment.contains("{")) {
                words.add("by");
            }
            words.addAll(NameStyle.words(segment));
        }
        return words;
    }

    private static String id(NameStyle style, List<String> words, Set<String> taken) {
        String id = style.join(words);
        for (int number = 2; !taken.add(id); number++) {
            List<String> longer = new ArrayList<>(words);
            longer.add(Integer.toString(number));
            id = style.join(longer);
        }
        return id;
    }
}
