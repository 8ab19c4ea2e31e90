package dev.tenet.schema.language;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automaton;

/**
 * Replaces all conditions without width by states. A state of the result is a state of the {@link Nfa} together with what
 * stands before it and how far each look-around has come; so anchors, word boundaries and look-arounds are exact
 * everywhere, also in loops.
 */
final class Unfolding {

    /** Just after a code point was read. */
    private record Place(int state, Neighbour before, List<Integer> behind, Set<Lookouts.Obligation> obligations) {}

    /** Further along edges without width: what these demand of what follows. */
    private record Reached(int state, Set<Neighbour> next, Set<Lookouts.Obligation> obligations) {}

    private final Nfa nfa;
    private final boolean hasWordBoundary;
    private final Neighbour first;
    private final Lookouts lookouts;
    private final Automaton.Builder result = new Automaton.Builder();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final ArrayDeque<Place> open = new ArrayDeque<>();
    private int transitions;

    Unfolding(Nfa nfa, boolean hasWordBoundary, Neighbour first) throws IrregularExpressionException {
        this.nfa = nfa;
        this.hasWordBoundary = hasWordBoundary;
        this.first = first;
        this.lookouts = new Lookouts(nfa);
    }

    Automaton automaton() throws IrregularExpressionException {
        number(new Place(nfa.start(), first, lookouts.behindStart(), Set.of()));
        while (!open.isEmpty()) {
            Place place = open.remove();
            int source = number(place);
            for (Reached reached : reachedFrom(place)) {
                if (isEnd(reached)) {
                    result.setAccept(source, true);
                }
                for (Nfa.Edge edge : nfa.edges(reached.state())) {
                    if (edge.label() instanceof Nfa.Read read) {
                        read(source, place, reached, read.codePoints(), edge.target());
                    }
                }
            }
        }
        return result.finish();
    }

    private boolean isEnd(Reached reached) {
        return reached.state() == nfa.end()
                && reached.next().contains(Neighbour.EDGE)
                && lookouts.acceptAtEnd(reached.obligations());
    }

    private Set<Reached> reachedFrom(Place place) throws IrregularExpressionException {
        Set<Reached> found = new HashSet<>();
        ArrayDeque<Reached> pending = new ArrayDeque<>();
        pending.add(new Reached(place.state(), Neighbour.ANY, place.obligations()));
        while (!pending.isEmpty()) {
            Reached at = pending.remove();
            if (at.next().isEmpty() || !found.add(at)) {
                continue;
            }
            for (Nfa.Edge edge : nfa.edges(at.state())) {
                if (edge.label() instanceof Nfa.Nothing) {
                    pending.add(new Reached(edge.target(), at.next(), at.obligations()));
                } else if (edge.label() instanceof Nfa.Check check) {
                    Set<Neighbour> next = EnumSet.copyOf(at.next());
                    next.retainAll(place.before().allowedNext(check.kind()));
                    pending.add(new Reached(edge.target(), next, at.obligations()));
                } else if (edge.label() instanceof Nfa.Look look) {
                    look(look.number(), place, at, edge.target(), pending);
                }
            }
        }
        return found;
    }

    private void look(int look, Place place, Reached at, int target, ArrayDeque<Reached> pending)
            throws IrregularExpressionException {
        if (lookouts.isBehind(look)) {
            if (lookouts.holdsBehind(look, place.behind())) {
                pending.add(new Reached(target, at.next(), at.obligations()));
            }
            return;
        }
        Lookouts.Obligation obligation = lookouts.obligation(look, place.before());
        if (!lookouts.isHopeless(obligation)) {
            Set<Lookouts.Obligation> obligations = new TreeSet<>(at.obligations());
            if (!lookouts.isMet(obligation)) {
                obligations.add(obligation);
            }
            pending.add(new Reached(target, at.next(), obligations));
        }
    }

    private void read(int source, Place place, Reached reached, CodePoints codePoints, int target) {
        if (!hasWordBoundary) {
            if (reached.next().contains(Neighbour.OTHER_CHARACTER)) {
                connect(source, place, reached, codePoints, target, Neighbour.OTHER_CHARACTER);
            }
            return;
        }
        for (Neighbour next : reached.next()) {
            connect(source, place, reached, next.among(codePoints), target, next);
        }
    }

    private void connect(
            int source, Place place, Reached reached, CodePoints codePoints, int target, Neighbour before) {
        for (int i = 0; i < codePoints.ranges(); i++) {
            int c = codePoints.first(i);
            while (c <= codePoints.last(i)) {
                int last = lookouts.sameUntil(place.behind(), reached.obligations(), c, codePoints.last(i));
                Set<Lookouts.Obligation> obligations = lookouts.step(reached.obligations(), c);
                if (obligations.stream().noneMatch(lookouts::isHopeless)) {
                    List<Integer> behind = lookouts.behindStep(place.behind(), c);
                    int number = number(new Place(target, before, behind, obligations));
                    result.addTransition(source, number, c, last);
                    Budget.transitions(++transitions);
                }
                c = last + 1;
            }
        }
    }

    private int number(Place place) {
        Integer known = numbers.get(place);
        if (known != null) {
            return known;
        }
        int state = Budget.states(result.createState());
        numbers.put(place, state);
        open.add(place);
        return state;
    }
}
