package dev.tenet.linter.ruleset.glob;

import dev.tenet.linter.ruleset.glob.SegmentStates.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pattern of one segment. What is not closed is meant as it stands. */
final class SegmentParser {
    private static final String OPERATORS = "?*+@!";

    private final String text;
    /** The parenthesis that closes the one after an operator, by the operator's place. */
    private final Map<Integer, Integer> groups = new HashMap<>();

    private final SegmentStates states = new SegmentStates();
    private boolean magic;

    SegmentParser(String text) {
        this.text = text;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' && i > 0 && OPERATORS.indexOf(text.charAt(i - 1)) >= 0) {
                open.push(i - 1);
            } else if (c == ')' && !open.isEmpty()) {
                groups.put(open.pop(), i);
            }
        }
    }

    /** A piece of a pattern. */
    private sealed interface Piece {
        record One(CharacterSet set) implements Piece {}

        record Star() implements Piece {}

        record Group(char operator, List<List<Piece>> alternatives) implements Piece {}
    }

    SegmentStates parse() {
        List<Piece> pieces = pieces(0, text.length());
        boolean startsWithMagic = !pieces.isEmpty()
                && !(pieces.get(0) instanceof Piece.One one && !one.set().negated() && text.charAt(0) != '[');
        int end = states.add(new State.End());
        return states.startingAt(compile(pieces, end, true), magic, startsWithMagic);
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            Integer close = groups.get(at);
            Optional<ClassParser.Parsed> set = c == '[' ? ClassParser.parse(text, at, to) : Optional.empty();
            if (close != null && close < to) {
                magic = true;
                pieces.add(new Piece.Group(c, alternatives(at + 2, close)));
                at = close + 1;
            } else if (set.isPresent()) {
                magic = true;
                pieces.add(new Piece.One(set.get().set()));
                at = set.get().end();
            } else if (c == '*') {
                magic = true;
                if (!groups.containsKey(at + 1)
                        && !(pieces.size() > 0 && pieces.get(pieces.size() - 1) instanceof Piece.Star)) {
                    pieces.add(new Piece.Star());
                }
                at++;
            } else if (c == '?') {
                magic = true;
                pieces.add(new Piece.One(CharacterSet.ANY));
                at++;
            } else {
                at += c == '\\' && at + 1 < to ? 1 : 0;
                pieces.add(new Piece.One(CharacterSet.of(text.charAt(at++))));
            }
        }
        return pieces;
    }

    private List<List<Piece>> alternatives(int from, int to) {
        List<List<Piece>> alternatives = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            Integer close = groups.get(i);
            if (text.charAt(i) == '\\') {
                i++;
            } else if (close != null) {
                i = close;
            } else if (text.charAt(i) == '|') {
                alternatives.add(pieces(start, i));
                start = i + 1;
            }
        }
        alternatives.add(pieces(start, to));
        return alternatives;
    }

    /** The state that matches pieces and leads on; from the last piece to the first. */
    private int compile(List<Piece> pieces, int next, boolean isLast) {
        int state = next;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.One one) {
                state = states.add(new State.One(one.set(), state));
            } else if (piece instanceof Piece.Group group) {
                state = group(group, state, isLast && i == pieces.size() - 1);
            } else {
                state = states.add(new State.Star(state));
            }
        }
        return state;
    }

    private int group(Piece.Group group, int next, boolean isLast) {
        switch (group.operator()) {
            case '!' -> {
                int excluded = choice(group, next);
                return states.add(new State.Not(excluded, isLast, states.add(new State.Star(next))));
            }
            case '?' -> {
                return states.add(new State.Choice(List.of(choice(group, next), next)));
            }
            case '*', '+' -> {
                int loop = states.add(new State.End());
                int once = choice(group, loop);
                states.set(loop, new State.Choice(List.of(once, next)));
                return group.operator() == '*' ? loop : once;
            }
            default -> {
                return choice(group, next);
            }
        }
    }

    private int choice(Piece.Group group, int next) {
        List<Integer> alternatives = new ArrayList<>();
        for (List<Piece> alternative : group.alternatives()) {
            alternatives.add(compile(alternative, next, false));
        }
        return states.add(new State.Choice(alternatives));
    }
}
