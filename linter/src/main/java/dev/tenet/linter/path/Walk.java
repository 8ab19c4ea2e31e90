package dev.tenet.linter.path;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.path.filter.FilterFailure;
import dev.tenet.linter.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk of an automaton over a document, from the root to the leaves, with a stack of its own so that no depth is too deep. */
final class Walk {
    private final Automaton automaton;
    private final PathSet.Handler handler;
    private final @Nullable Set<Visit> visits;
    private final Deque<Frame> stack = new ArrayDeque<>();
    private long steps;

    /** An object or array whose members are being walked over. */
    private static final class Frame {
        private final Place place;
        private final NodeSet state;
        private final Node node;
        private final int size;
        private int next;

        Frame(Place place, NodeSet state) {
            this.place = place;
            this.state = state;
            this.node = place.value().node();
            this.size = place.value().size();
        }
    }

    /** That the search has been at a node of a document in a state; the same node, not an equal one. */
    private record Visit(Node node, NodeSet state) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Visit that && that.node == node && that.state == state;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node) * 31 + System.identityHashCode(state);
        }
    }

    /**
     * @param remembering whether what a reference leads to is walked over only once in each state
     * @param steps after how many values to give up
     */
    Walk(Automaton automaton, PathSet.Handler handler, boolean remembering, long steps) {
        this.automaton = automaton;
        this.handler = handler;
        this.visits = remembering ? new HashSet<>() : null;
        this.steps = steps;
    }

    /** Walks over a document; false where that takes too many steps. */
    boolean over(Value root) {
        enter(automaton.start(), Place.root(root), null);
        while (!stack.isEmpty()) {
            Frame frame = stack.peek();
            if (frame.next == frame.size) {
                stack.pop();
            } else if (--steps < 0) {
                return false;
            } else {
                step(frame, frame.next++);
            }
        }
        return true;
    }

    private void step(Frame frame, int position) {
        if (frame.node instanceof ObjectNode object) {
            String key = object.key(position);
            Outcome outcome = frame.state.member(key);
            if (!isVain(outcome)) {
                Node node = object.value(position);
                Value value = frame.place.value().scope().enter(node);
                enter(outcome, frame.place.member(key, value), value.nodeOrNull() == node ? null : node);
            }
        } else if (frame.node instanceof ArrayNode array) {
            Outcome outcome = frame.state.item(position);
            if (!isVain(outcome)) {
                Node node = array.get(position);
                Value value = frame.place.value().scope().enter(node);
                enter(outcome, frame.place.item(position, value), value.nodeOrNull() == node ? null : node);
            }
        }
    }

    private static boolean isVain(Outcome outcome) {
        return outcome instanceof NodeSet state
                && !state.leadsOn()
                && state.targets().isEmpty();
    }

    /** @param reference the object with the {@code $ref} that led here; null where none did */
    private void enter(Outcome outcome, Place place, @Nullable Node reference) {
        NodeSet state = settle(outcome, place);
        if (!state.targets().isEmpty()) {
            for (MoveNode.Target target : state.targets()) {
                Value value = target.keyed() ? place.keyValue() : place.value();
                handler.matched(target.entry(), new PathMatch(place.path(), value));
            }
        }
        if (state.leadsOn() && place.value().size() > 0 && isNew(place.value(), state, reference)) {
            stack.push(new Frame(place, state));
        }
    }

    /**
     * Whether the members of a value are still to be walked over. Those of a reference with siblings are walked over for each such
     * reference: what is found in a member that is also a sibling is reported at the sibling.
     */
    private boolean isNew(Value value, NodeSet state, @Nullable Node reference) {
        if (visits == null || (reference == null && visits.isEmpty())) {
            return true;
        }
        if (reference == null) {
            return !visits.contains(new Visit(value.node(), state));
        }
        boolean siblings = reference instanceof ObjectNode object && object.size() > 1;
        return visits.add(new Visit(siblings ? reference : value.node(), state));
    }

    private NodeSet settle(Outcome outcome, Place place) {
        Outcome at = outcome;
        while (at instanceof Fork fork) {
            boolean answer = false;
            try {
                answer = fork.question().test(place);
            } catch (FilterFailure failure) {
                for (int entry : fork.entries()) {
                    handler.failed(entry, place.path(), failure.reason());
                }
            }
            at = fork.answered(answer);
        }
        return (NodeSet) at;
    }
}
