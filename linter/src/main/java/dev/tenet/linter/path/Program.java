package dev.tenet.linter.path;

import dev.tenet.linter.path.Move.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * The moves that find what an expression selects, without going up: {@code $.a.b^} are the values at {@code $.a} that have a {@code b}.
 * Where {@code ^} comes after {@code ..} there are several ways to the same end, which are separate programs.
 *
 * @param keyed whether the keys are asked for, rather than the values
 */
record Program(List<Move> moves, boolean keyed) {
    private static final int MOST = 64;

    /** Programs that find together what the steps select; none where the steps lead above the root. */
    static List<Program> of(List<Step> steps) {
        List<List<Move>> ways = List.of(List.of());
        boolean keyed = false;
        for (Step step : steps) {
            if (step instanceof Step.Key) {
                keyed = true;
                break;
            }
            List<List<Move>> next = new ArrayList<>();
            for (List<Move> way : ways) {
                if (step instanceof Step.Up) {
                    up(way, next);
                } else {
                    next.add(append(way, step));
                }
            }
            ways = next.subList(0, Math.min(MOST, next.size()));
        }
        boolean keys = keyed;
        return ways.stream().map(way -> new Program(way, keys)).distinct().toList();
    }

    private static List<Move> append(List<Move> way, Step step) {
        List<Move> longer = new ArrayList<>(way);
        if (step instanceof Step.Down down) {
            if (down.deep()) {
                longer.add(new Move.Deep());
            }
            longer.add(new Move.Down(down.selector()));
        } else if (step instanceof Step.Containers) {
            longer.add(new Move.Deep());
            longer.add(new Move.Stay(new Move.Container()));
        }
        return longer;
    }

    private static void up(List<Move> way, List<List<Move>> found) {
        int last = way.size() - 1;
        List<Condition> conditions = new ArrayList<>();
        while (last >= 0 && way.get(last) instanceof Move.Stay stay) {
            conditions.add(0, stay.condition());
            last--;
        }
        if (last < 0) {
            return;
        }
        List<Move> rest = way.subList(0, last);
        if (way.get(last) instanceof Move.Down down) {
            found.add(with(rest, new Move.Stay(new Move.Has(down.selector(), List.copyOf(conditions)))));
        } else {
            // What ".." comes to is either the value itself, or some member of a value that ".." comes to as well.
            List<Move> self = new ArrayList<>(rest);
            conditions.forEach(condition -> self.add(new Move.Stay(condition)));
            up(self, found);
            Condition has = new Move.Has(new Selector.Wildcard(), List.copyOf(conditions));
            found.add(with(rest, new Move.Deep(), new Move.Stay(has)));
        }
    }

    private static List<Move> with(List<Move> moves, Move... more) {
        List<Move> all = new ArrayList<>(moves);
        all.addAll(List.of(more));
        return all;
    }

    /** Whether what it finds at a place depends on how one got there, beyond the key of the place itself. */
    boolean isWayDependent() {
        return moves.stream().anyMatch(Program::isWayDependent);
    }

    private static boolean isWayDependent(Move move) {
        return move instanceof Move.Down down
                ? isWayDependent(down.selector())
                : move instanceof Move.Stay stay && isWayDependent(stay.condition());
    }

    private static boolean isWayDependent(Condition condition) {
        return condition instanceof Move.Has has
                && (isWayDependent(has.selector()) || has.further().stream().anyMatch(Program::isWayDependent));
    }

    private static boolean isWayDependent(Selector selector) {
        return selector instanceof Selector.Where where && where.filter().isWayDependent();
    }
}
