package dev.tenet.linter.path;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All nodes that the search is at, at one value: a state of the automaton. What it leads to is worked out when first asked for. */
final class NodeSet implements Outcome {
    private final Automaton automaton;
    private final List<MoveNode> nodes;
    private final List<MoveNode.Target> targets;
    private final boolean leadsOn;
    private final Map<String, Next> namedKeys = new HashMap<>();
    private final Map<String, Next> namedItems = new HashMap<>();
    private final Next otherKey = new Next();
    private final Next otherItem = new Next();

    /** An outcome that is worked out at most once or twice. */
    private static final class Next {
        private volatile @Nullable Outcome outcome;
    }

    NodeSet(Automaton automaton, List<MoveNode> nodes) {
        this.automaton = automaton;
        this.nodes = nodes;
        Set<MoveNode.Target> found = new LinkedHashSet<>();
        boolean on = false;
        for (MoveNode node : nodes) {
            found.addAll(node.targets());
            on |= node.leadsOn();
            for (Selector selector : node.down().keySet()) {
                if (selector instanceof Selector.Names names) {
                    for (String name : names.names()) {
                        namedKeys.put(name, new Next());
                        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
                            namedItems.put(name, new Next());
                        }
                    }
                }
            }
        }
        this.targets = List.copyOf(found);
        this.leadsOn = on;
    }

    List<MoveNode> nodes() {
        return nodes;
    }

    /** What is found at the value. */
    List<MoveNode.Target> targets() {
        return targets;
    }

    /** Whether anything can be found below the value. */
    boolean leadsOn() {
        return leadsOn;
    }

    Outcome member(String key) {
        Next next = namedKeys.get(key);
        return next == null ? known(otherKey, null, false) : known(next, key, false);
    }

    Outcome item(int index) {
        if (!namedItems.isEmpty()) {
            String key = Integer.toString(index);
            Next next = namedItems.get(key);
            if (next != null) {
                return known(next, key, true);
            }
        }
        return known(otherItem, null, true);
    }

    private Outcome known(Next next, @Nullable String key, boolean item) {
        Outcome outcome = next.outcome;
        if (outcome == null) {
            outcome = automaton.next(this, key, item);
            next.outcome = outcome;
        }
        return outcome;
    }
}
