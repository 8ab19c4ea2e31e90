package dev.tenet.linter.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A tree of moves, made deterministic where documents need it. Safe to share between threads: what several work out at once comes to the
 * same.
 */
final class Automaton {
    /** More states and forks than this are not remembered; no ruleset that people write comes near. */
    private static final int MOST = 200_000;

    private final Map<List<Integer>, NodeSet> states = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final Outcome start;

    Automaton(MoveTree tree) {
        Reach reach = new Reach();
        reach.add(tree.root());
        this.start = outcome(reach);
    }

    /** At the root of a document. */
    Outcome start() {
        return start;
    }

    /**
     * What a step to a member or an item leads to.
     *
     * @param key null for one that no selector names
     */
    Outcome next(NodeSet from, @Nullable String key, boolean item) {
        Reach reach = new Reach();
        for (MoveNode node : from.nodes()) {
            if (node.isLasting()) {
                reach.add(node);
            }
            node.down().forEach((selector, next) -> {
                if (selector instanceof Selector.Where where) {
                    reach.ask(new Question.OfFilter(where.filter()), next);
                } else if (selector instanceof Selector.Slice slice) {
                    if (item) {
                        reach.ask(new Question.OfSlice(slice), next);
                    }
                } else if (!(selector instanceof Selector.Names names)
                        || (key != null && names.names().contains(key))) {
                    reach.add(next);
                }
            });
        }
        return outcome(reach);
    }

    /** Whether no more can be remembered. */
    boolean isFull() {
        return made.get() > MOST;
    }

    Outcome outcome(Reach reach) {
        made.incrementAndGet();
        if (!reach.isSettled()) {
            return new Fork(this, reach);
        }
        List<Integer> ids = new ArrayList<>();
        reach.nodes().forEach(node -> ids.add(node.id()));
        NodeSet known = states.get(ids);
        if (known != null) {
            return known;
        }
        NodeSet state = new NodeSet(this, List.copyOf(reach.nodes()));
        if (isFull()) {
            return state;
        }
        NodeSet first = states.putIfAbsent(ids, state);
        return first == null ? state : first;
    }
}
