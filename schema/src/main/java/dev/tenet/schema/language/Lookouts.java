package dev.tenet.schema.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The look-arounds of an automaton. Look-behinds are run from the start of the string on, so that at each position it is
 * known which of them hold. A look-ahead that is met becomes an obligation, which is run beside all that follows.
 */
final class Lookouts {

    /** A look-ahead on its way. */
    record Obligation(int look, Neighbour before, int state) implements Comparable<Obligation> {
        @Override
        public int compareTo(Obligation other) {
            int byLook = Integer.compare(look, other.look);
            int byBefore = byLook != 0 ? byLook : before.compareTo(other.before);
            return byBefore != 0 ? byBefore : Integer.compare(state, other.state);
        }
    }

    private record Key(int look, Neighbour before) {}

    private final Nfa nfa;
    private final Map<Key, Tracker> ahead = new HashMap<>();
    private final List<Tracker> behind = new ArrayList<>();
    private final Map<Integer, Integer> behindIndex = new HashMap<>();

    Lookouts(Nfa nfa) throws IrregularExpressionException {
        this.nfa = nfa;
        for (int i = 0; i < nfa.looks(); i++) {
            if (nfa.look(i) instanceof Expression.LookBehind look) {
                behindIndex.put(i, behind.size());
                behind.add(new Tracker(Compiler.preceding(look.body())));
            }
        }
    }

    /** The states of the look-behinds before the first code point. */
    List<Integer> behindStart() {
        return behind.stream().map(Tracker::start).toList();
    }

    List<Integer> behindStep(List<Integer> states, int codePoint) {
        List<Integer> result = new ArrayList<>(states.size());
        for (int i = 0; i < states.size(); i++) {
            result.add(behind.get(i).step(states.get(i), codePoint));
        }
        return result;
    }

    boolean isBehind(int look) {
        return behindIndex.containsKey(look);
    }

    boolean holdsBehind(int look, List<Integer> states) {
        int index = behindIndex.getOrDefault(look, 0);
        boolean negative = nfa.look(look) instanceof Expression.LookBehind behindLook && behindLook.negative();
        return behind.get(index).isAccepting(states.get(index)) != negative;
    }

    Obligation obligation(int look, Neighbour before) throws IrregularExpressionException {
        return new Obligation(look, before, tracker(look, before).start());
    }

    private Tracker tracker(int look, Neighbour before) throws IrregularExpressionException {
        Key key = new Key(look, before);
        Tracker known = ahead.get(key);
        if (known != null) {
            return known;
        }
        if (!(nfa.look(look) instanceof Expression.LookAhead lookAhead)) {
            throw new IllegalStateException("not a look-ahead: " + nfa.look(look));
        }
        Language following = Compiler.following(lookAhead.body(), before);
        Tracker result = new Tracker(lookAhead.negative() ? following.complement() : following);
        ahead.put(key, result);
        return result;
    }

    private Tracker tracker(Obligation obligation) {
        Tracker result = ahead.get(new Key(obligation.look(), obligation.before()));
        if (result == null) {
            throw new IllegalStateException("unknown obligation");
        }
        return result;
    }

    boolean isHopeless(Obligation obligation) {
        return obligation.state() == Tracker.DEAD;
    }

    boolean isMet(Obligation obligation) {
        return tracker(obligation).isAcceptingAll(obligation.state());
    }

    boolean acceptAtEnd(Set<Obligation> obligations) {
        return obligations.stream().allMatch(o -> tracker(o).isAccepting(o.state()));
    }

    /** What is left of the obligations after a code point; with a hopeless one among them when they cannot be met. */
    Set<Obligation> step(Set<Obligation> obligations, int codePoint) {
        Set<Obligation> result = new TreeSet<>();
        for (Obligation o : obligations) {
            Obligation next = new Obligation(o.look(), o.before(), tracker(o).step(o.state(), codePoint));
            if (!isMet(next)) {
                result.add(next);
            }
        }
        return result;
    }

    /** The last code point that takes all look-arounds to the same states as the given one. */
    int sameUntil(List<Integer> behindStates, Set<Obligation> obligations, int codePoint, int last) {
        int result = last;
        for (int i = 0; i < behindStates.size(); i++) {
            result = Math.min(result, behind.get(i).sameUntil(behindStates.get(i), codePoint));
        }
        for (Obligation o : obligations) {
            result = Math.min(result, tracker(o).sameUntil(o.state(), codePoint));
        }
        return result;
    }
}
