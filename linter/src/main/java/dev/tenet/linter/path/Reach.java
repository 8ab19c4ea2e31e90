package dev.tenet.linter.path;

import dev.tenet.linter.path.Move.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The nodes that a step has got to so far, and the questions that are still open. */
final class Reach {
    private final TreeSet<MoveNode> nodes = new TreeSet<>(Comparator.comparingInt(MoveNode::id));
    private final Map<Question, List<MoveNode>> open = new LinkedHashMap<>();

    /** Comes to a node, and with it to those that it includes. */
    void add(MoveNode node) {
        if (!nodes.add(node)) {
            return;
        }
        for (Map.Entry<Condition, MoveNode> stay : node.stay().entrySet()) {
            ask(new Question.OfCondition(stay.getKey()), stay.getValue());
        }
        MoveNode deep = node.deep();
        if (deep != null) {
            add(deep);
        }
    }

    /** Comes to a node if the answer is yes. */
    void ask(Question question, MoveNode node) {
        open.computeIfAbsent(question, key -> new ArrayList<>()).add(node);
    }

    Set<MoveNode> nodes() {
        return nodes;
    }

    boolean isSettled() {
        return open.isEmpty();
    }

    Question question() {
        return open.keySet().iterator().next();
    }

    List<MoveNode> asked(Question question) {
        return open.getOrDefault(question, List.of());
    }

    Reach answered(Question question, boolean answer) {
        Reach next = new Reach();
        next.nodes.addAll(nodes);
        open.forEach((asked, targets) -> next.open.put(asked, new ArrayList<>(targets)));
        next.open.remove(question);
        if (answer) {
            asked(question).forEach(next::add);
        }
        return next;
    }
}
