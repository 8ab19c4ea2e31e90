package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import dev.tenet.schema.form.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Solves a goal for one kind of value: conjunctions are taken apart, definitions unfolded, and alternatives tried one after the other, those with the
 * fewest branches first (the procedure of Davis, Putnam, Logemann and Loveland).
 */
final class Branching {
    private final Forms forms;
    private final Solver solver;
    private final KindSolver kinds;
    private final Budget budget;
    private final Exclusion exclusion;
    private final boolean thorough;

    /** @param thorough whether an alternative is dead also where it leaves another choice without a branch */
    Branching(Forms forms, Solver solver, KindSolver kinds, Budget budget, boolean thorough) {
        this.thorough = thorough;
        this.forms = forms;
        this.solver = solver;
        this.kinds = kinds;
        this.budget = budget;
        this.exclusion = new Exclusion(forms, solver);
    }

    /** What holds on the way from the goal to here. */
    private static final class State {
        final Set<Integer> held = new HashSet<>();
        final List<Integer> literals = new ArrayList<>();
        final List<Integer> choices = new ArrayList<>();
        final List<Form.Opaque> opaque = new ArrayList<>();

        State copy() {
            State copy = new State();
            copy.held.addAll(held);
            copy.literals.addAll(literals);
            copy.choices.addAll(choices);
            copy.opaque.addAll(opaque);
            return copy;
        }
    }

    Outcome solve(IntList goal, Kind kind) {
        State state = new State();
        for (int i = 0; i < goal.size(); i++) {
            if (!hold(state, goal.get(i), kind)) {
                return Outcome.EMPTY;
            }
        }
        return new Search(kind).run(state);
    }

    /** Makes a form hold; false where that contradicts what holds already. */
    private boolean hold(State state, int id, Kind kind) {
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(id);
        while (!queue.isEmpty()) {
            int next = forms.restrict(queue.remove(), kind);
            if (next == Forms.FALSE) {
                return false;
            }
            if (next == Forms.TRUE || !state.held.add(next)) {
                continue;
            }
            if (state.held.contains(forms.restrict(forms.negate(next), kind))) {
                return false;
            }
            Form form = forms.get(next);
            if (form instanceof Form.And and) {
                for (int i = 0; i < and.forms().size(); i++) {
                    queue.add(and.forms().get(i));
                }
            } else if (form instanceof Form.Or) {
                state.choices.add(next);
            } else if (form instanceof Form.Named named) {
                int body = forms.definition(named.definition());
                queue.add(named.positive() ? body : forms.negate(body));
            } else if (form instanceof Form.ExactlyOne one) {
                queue.add(exclusion.expand(one));
            } else if (form instanceof Form.Opaque opaque) {
                state.opaque.add(opaque);
            } else {
                state.literals.add(next);
            }
        }
        return true;
    }

    /** The search below one goal and kind. */
    private final class Search {
        private final Kind kind;
        private int branches;
        private int failures;

        Search(Kind kind) {
            this.kind = kind;
        }

        Outcome run(State state) {
            if (!propagate(state)) {
                return Outcome.EMPTY;
            }
            if (state.choices.isEmpty()) {
                return conclude(state);
            }
            int choice = narrowest(state);
            IntList branchesOfChoice = ((Form.Or) forms.get(choice)).forms();
            state.choices.remove((Integer) choice);
            Outcome.@Nullable Unknown doubt = null;
            for (int i = 0; i < branchesOfChoice.size(); i++) {
                if (++branches > budget.branches()) {
                    return Outcome.unknown("budget", "more than " + budget.branches() + " alternatives");
                }
                solver.spend();
                State next = state.copy();
                if (!hold(next, branchesOfChoice.get(i), kind)) {
                    continue;
                }
                Outcome outcome = run(next);
                if (outcome instanceof Outcome.Found) {
                    return outcome;
                }
                if (outcome instanceof Outcome.Unknown unknown) {
                    doubt = Solver.better(doubt, unknown);
                }
                failures++;
            }
            return doubt != null ? doubt : Outcome.EMPTY;
        }

        private int narrowest(State state) {
            int best = -1;
            int fewest = Integer.MAX_VALUE;
            for (int choice : state.choices) {
                int size = ((Form.Or) forms.get(choice)).forms().size();
                if (size < fewest) {
                    fewest = size;
                    best = choice;
                }
            }
            return best;
        }

        /** Drops satisfied choices and dead branches until nothing changes; false where a choice has no branch left. */
        private boolean propagate(State state) {
            boolean lookAhead = state.choices.size() > 1 && (branches == 0 || failures > 8);
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int choice : List.copyOf(state.choices)) {
                    int reduced = reduce(state, choice, lookAhead);
                    if (reduced == choice) {
                        continue;
                    }
                    state.choices.remove((Integer) choice);
                    if (reduced == Forms.FALSE || !hold(state, reduced, kind)) {
                        return false;
                    }
                    changed = true;
                }
                lookAhead = lookAhead && changed;
            }
            return true;
        }

        /** The choice without its dead branches; TRUE where one of them holds already. */
        private int reduce(State state, int choice, boolean lookAhead) {
            IntList all = ((Form.Or) forms.get(choice)).forms();
            int[] live = new int[all.size()];
            int size = 0;
            for (int i = 0; i < all.size(); i++) {
                int branch = all.get(i);
                if (state.held.contains(branch)) {
                    return Forms.TRUE;
                }
                if (!isDead(state, branch, lookAhead)) {
                    live[size++] = branch;
                }
            }
            return size == all.size() ? choice : forms.or(java.util.Arrays.copyOf(live, size));
        }

        private boolean isDead(State state, int branch, boolean lookAhead) {
            boolean opposed = thorough
                    ? contradicts(state, branch)
                    : state.held.contains(forms.restrict(forms.negate(branch), kind));
            if (opposed) {
                return true;
            }
            if (!lookAhead) {
                return false;
            }
            solver.spend();
            State alone = state.copy();
            if (!thorough) {
                alone.choices.clear();
            }
            return !hold(alone, branch, kind)
                    || thorough && alone.choices.stream().anyMatch(choice -> isContradicted(alone, choice))
                    || kinds.solve(kind, alone.literals) instanceof Outcome.Empty;
        }

        /** Whether each branch of a choice is the opposite of what holds. */
        private boolean isContradicted(State state, int choice) {
            IntList all = ((Form.Or) forms.get(choice)).forms();
            for (int i = 0; i < all.size(); i++) {
                if (!contradicts(state, all.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the form, or a part of it that has to hold, is the opposite of what holds. */
        private boolean contradicts(State state, int id) {
            if (state.held.contains(forms.restrict(forms.negate(id), kind))) {
                return true;
            }
            if (forms.get(id) instanceof Form.And and) {
                for (int i = 0; i < and.forms().size(); i++) {
                    if (contradicts(state, forms.restrict(and.forms().get(i), kind))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Outcome conclude(State state) {
            Outcome outcome = kinds.solve(kind, state.literals);
            if (state.opaque.isEmpty() || outcome instanceof Outcome.Empty) {
                return outcome;
            }
            Form.Opaque blamed = state.opaque.get(0);
            boolean checkable = state.opaque.stream().allMatch(Form.Opaque::checkable);
            return new Outcome.Unknown(
                    blamed.keyword(), blamed.reason(), checkable ? Solver.value(outcome) : Optional.empty());
        }
    }
}
