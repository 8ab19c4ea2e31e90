package dev.tenet.linter.ignore;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.document.ReferenceUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the linted document, and those that it refers to, ask to be ignored. Judged after the rules have run: no rule knows of it.
 */
public final class Ignores {
    /** The extension that holds the names of rules with reasons. */
    public static final String KEY = "x-tenet-ignore";

    private final Map<Asked, List<Integer>> byRule = new HashMap<>();
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<LintFinding> problems = new ArrayList<>();
    private final Set<Ignore> unreached = new HashSet<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Asked(String source, String rule) {}

    public Ignores(Inventory inventory) {
        Map<LintDocument, Set<Pointer>> reached = new LinkedHashMap<>();
        reached.put(inventory.document(), Set.of(Pointer.ROOT));
        for (ReferenceUse use : inventory.references().uses()) {
            if (use.targetDocument() != inventory.document()) {
                reached.computeIfAbsent(use.targetDocument(), any -> new HashSet<>())
                        .add(use.target());
            }
        }
        reached.forEach((document, targets) ->
                find(document, document.root(), Pointer.ROOT, targets, targets.contains(Pointer.ROOT)));
    }

    /** What is wrong with the ignores themselves. */
    public List<LintFinding> problems() {
        return problems;
    }

    /** Which of them match; those in parts of other files that the linted document does not reach are only told where they do. */
    public List<Ignore> used() {
        return ignores.stream()
                .filter(ignore -> ignore.matched() || !unreached.contains(ignore))
                .toList();
    }

    /** The findings that nobody asked to ignore. */
    public List<LintFinding> remaining(List<LintFinding> findings) {
        return ignores.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !isIgnored(finding)).toList();
    }

    private boolean isIgnored(LintFinding finding) {
        boolean ignored = false;
        for (int i : byRule.getOrDefault(new Asked(finding.source(), finding.code()), List.of())) {
            if (ignores.get(i).covers(finding.path())) {
                ignores.set(i, ignores.get(i).asMatched());
                ignored = true;
            }
        }
        return ignored;
    }

    private void find(LintDocument document, Node node, Pointer at, Set<Pointer> targets, boolean inside) {
        boolean reached = inside || targets.contains(at);
        if (node instanceof ObjectNode object && seen.add(object)) {
            Node value = object.get(KEY);
            if (value != null) {
                add(document, value, at, reached);
            }
            for (int i = 0; i < object.size(); i++) {
                if (isCollection(object.value(i)) && !object.key(i).equals(KEY)) {
                    find(document, object.value(i), at.child(object.key(i)), targets, reached);
                }
            }
        } else if (node instanceof ArrayNode array && seen.add(array)) {
            for (int i = 0; i < array.size(); i++) {
                if (isCollection(array.get(i))) {
                    find(document, array.get(i), at.child(i), targets, reached);
                }
            }
        }
    }

    private static boolean isCollection(Node node) {
        return node instanceof ObjectNode || node instanceof ArrayNode;
    }

    private void add(LintDocument document, Node value, Pointer holder, boolean reached) {
        IgnoreParser parser = new IgnoreParser(document, holder.tokens());
        parser.parse(value, holder.child(KEY).tokens());
        if (reached) {
            problems.addAll(parser.problems());
        } else {
            unreached.addAll(parser.ignores());
        }
        for (Ignore ignore : parser.ignores()) {
            byRule.computeIfAbsent(new Asked(ignore.source(), ignore.rule()), any -> new ArrayList<>())
                    .add(ignores.size());
            ignores.add(ignore);
        }
    }
}
