package dev.tenet.schema.solve;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an array. Lengths are tried from the shortest up; each wish for "some item" is given to a position, each position of an array with a limited
 * number of matching items decides whether it matches. A length beyond the number of wishes makes nothing possible that a shorter one does not.
 */
final class ArraySolver {
    /** Longer arrays of different items are not looked for. */
    private static final int LONGEST_UNIQUE = 64;

    /** Nor are longer ones with a number of matching items. */
    private static final int LONGEST_COUNTED = 256;

    private static final int LONGEST = 100_000;

    private final Forms forms;
    private final Solver solver;
    private final Budget budget;
    private final DistinctItems distinct;

    ArraySolver(Forms forms, Solver solver, Budget budget) {
        this.forms = forms;
        this.solver = solver;
        this.budget = budget;
        this.distinct = new DistinctItems(forms, solver);
    }

    Outcome solve(List<Form> literals) {
        int min = 0;
        int max = -1;
        boolean unique = false;
        boolean repeated = false;
        List<Form.EachItem> each = new ArrayList<>();
        List<Form.SomeItem> some = new ArrayList<>();
        Map<Integer, Form.Counted> counted = new HashMap<>();
        int prefix = 0;
        for (Form literal : literals) {
            if (literal instanceof Form.ItemCount count) {
                min = Math.max(min, count.min());
                max = lower(max, count.max());
            } else if (literal instanceof Form.Unique form) {
                unique |= form.positive();
                repeated |= !form.positive();
            } else if (literal instanceof Form.EachItem form) {
                each.add(form);
                prefix = Math.max(prefix, Math.max(form.from(), form.to()));
                if (form.form() == Forms.FALSE && (form.to() < 0 || form.to() == form.from() + 1)) {
                    max = lower(max, form.from());
                }
            } else if (literal instanceof Form.SomeItem form) {
                some.add(form);
                prefix = Math.max(prefix, Math.max(form.from(), form.to()));
            } else if (literal instanceof Form.Counted form) {
                counted.merge(
                        form.form(),
                        form,
                        (a, b) -> new Form.Counted(a.form(), Math.max(a.min(), b.min()), lower(a.max(), b.max())));
            }
        }
        if (unique && repeated) {
            return Outcome.EMPTY;
        }
        int wishes = some.size() + (repeated ? 2 : 0);
        for (Form.Counted form : counted.values()) {
            if (form.max() >= 0 && form.min() > form.max()) {
                return Outcome.EMPTY;
            }
            min = Math.max(min, form.min());
            wishes += Math.min(form.min(), LONGEST_COUNTED);
        }
        int longest = unique ? LONGEST_UNIQUE : counted.isEmpty() ? LONGEST : LONGEST_COUNTED;
        int enough = Math.max(min, prefix + wishes);
        int last = Math.min(max < 0 ? enough : Math.min(max, enough), Math.max(min, longest + 1));
        Attempt attempt = new Attempt(each, some, List.copyOf(counted.values()), unique, repeated, prefix, wishes);
        Outcome.@Nullable Unknown doubt = null;
        for (int length = min; length <= last; length++) {
            Outcome outcome = attempt.ofLength(length);
            if (outcome instanceof Outcome.Found) {
                return outcome;
            }
            if (outcome instanceof Outcome.Unknown unknown) {
                doubt = Solver.better(doubt, unknown);
            }
        }
        return doubt != null ? doubt : Outcome.EMPTY;
    }

    private static int lower(int a, int b) {
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    /** Arrays of one length after the other under the same demands. */
    private final class Attempt {
        private final List<Form.EachItem> each;
        private final List<Form.SomeItem> some;
        private final List<Form.Counted> counted;
        private final boolean unique;
        private final boolean repeated;
        private final int prefix;
        private final int wishes;
        private int branches;
        private Outcome.@Nullable Unknown doubt;

        Attempt(
                List<Form.EachItem> each,
                List<Form.SomeItem> some,
                List<Form.Counted> counted,
                boolean unique,
                boolean repeated,
                int prefix,
                int wishes) {
            this.each = each;
            this.some = some;
            this.counted = counted;
            this.unique = unique;
            this.repeated = repeated;
            this.prefix = prefix;
            this.wishes = wishes;
        }

        Outcome ofLength(int length) {
            branches = 0;
            doubt = null;
            boolean whole = unique || !counted.isEmpty();
            if (length > (unique ? LONGEST_UNIQUE : whole ? LONGEST_COUNTED : LONGEST)) {
                return Outcome.unknown(
                        unique ? "uniqueItems" : whole ? "contains" : "minItems", "arrays of " + length + " items");
            }
            int shown = whole ? length : Math.min(length, prefix + wishes);
            int[] goals = new int[shown];
            for (int i = 0; i < shown; i++) {
                goals[i] = base(i);
                if (isEmpty(goals[i])) {
                    return Outcome.EMPTY;
                }
            }
            List<Node> rest = new ArrayList<>();
            if (length > shown) {
                Outcome filler = solver.solve(base(shown));
                Optional<Node> value = Solver.value(filler);
                if (filler instanceof Outcome.Unknown unknown) {
                    return unknown.with(Optional.empty());
                }
                if (value.isEmpty()) {
                    return filler;
                }
                for (int i = shown; i < length; i++) {
                    rest.add(value.get());
                }
            }
            Optional<List<Node>> found = wish(goals, length, 0);
            if (found.isPresent()) {
                List<Node> items = new ArrayList<>(found.get());
                items.addAll(rest);
                return new Outcome.Found(ArrayNode.of(items));
            }
            return doubt != null ? doubt : Outcome.EMPTY;
        }

        /** What every item at a position must satisfy. */
        private int base(int position) {
            List<Integer> parts = new ArrayList<>();
            for (Form.EachItem form : each) {
                if (position >= form.from() && (form.to() < 0 || position < form.to())) {
                    parts.add(form.form());
                }
            }
            return forms.and(parts.stream().mapToInt(Integer::intValue).toArray());
        }

        private boolean isEmpty(int goal) {
            return solver.solve(goal) instanceof Outcome.Empty;
        }

        private boolean isSpent() {
            if (++branches > budget.branches()) {
                doubt = Solver.better(
                        doubt,
                        new Outcome.Unknown(
                                "budget",
                                "more than " + budget.branches() + " ways to fill an array",
                                Optional.empty()));
                return true;
            }
            return false;
        }

        /** Gives each "some item" to a position, then goes on with the equal pair. */
        private Optional<List<Node>> wish(int[] goals, int length, int next) {
            if (isSpent()) {
                return Optional.empty();
            }
            if (next == some.size()) {
                return repeated ? pair(goals) : count(goals, 0);
            }
            Form.SomeItem form = some.get(next);
            int to = form.to() < 0 ? goals.length : Math.min(form.to(), goals.length);
            boolean freshTailTried = false;
            for (int i = form.from(); i < to; i++) {
                boolean fresh = i >= prefix && goals[i] == base(i);
                if (fresh && freshTailTried) {
                    continue;
                }
                freshTailTried |= fresh;
                int combined = forms.and(goals[i], form.form());
                if (isEmpty(combined)) {
                    continue;
                }
                int[] chosen = goals.clone();
                chosen[i] = combined;
                Optional<List<Node>> found = wish(chosen, length, next + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** Two positions that hold the same value: each must satisfy what both must. */
        private Optional<List<Node>> pair(int[] goals) {
            for (int i = 0; i < goals.length; i++) {
                for (int j = i + 1; j < goals.length; j++) {
                    int both = forms.and(goals[i], goals[j]);
                    if (isEmpty(both)) {
                        continue;
                    }
                    int[] chosen = goals.clone();
                    chosen[i] = both;
                    chosen[j] = both;
                    if (isSpent()) {
                        return Optional.empty();
                    }
                    twinLeft = i;
                    twinRight = j;
                    Optional<List<Node>> found = count(chosen, 0);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private int twinLeft = -1;
        private int twinRight = -1;

        /** Lets each position decide, for each limited count, whether it matches. */
        private Optional<List<Node>> count(int[] goals, int which) {
            return which == counted.size() ? fill(goals) : new Count(goals, which).decide(goals, 0, 0, true);
        }

        /**
         * One limited count. Positions side by side that ask for the same are interchangeable, so that only those decisions are looked at where the matching ones come
         * first. (Where two positions are to hold the same value, every pair of them is tried.)
         */
        private final class Count {
            private final int[] before;
            private final int which;
            private final Form.Counted form;

            Count(int[] before, int which) {
                this.before = before;
                this.which = which;
                this.form = counted.get(which);
            }

            Optional<List<Node>> decide(int[] goals, int position, int matching, boolean matched) {
                boolean enough = matching >= form.min();
                if (enough && (position == goals.length || form.max() < 0)) {
                    return count(goals, which + 1);
                }
                if (isSpent() || matching + goals.length - position < form.min()) {
                    return Optional.empty();
                }
                boolean mayMatch = matched || before[position] != before[position - 1];
                if (mayMatch && (form.max() < 0 || matching < form.max())) {
                    Optional<List<Node>> with = decide(goals, position, matching, form.form(), true);
                    if (with.isPresent()) {
                        return with;
                    }
                }
                int otherwise = form.max() < 0 ? Forms.TRUE : forms.negate(form.form());
                return decide(goals, position, matching, otherwise, false);
            }

            private Optional<List<Node>> decide(int[] goals, int position, int matching, int extra, boolean matches) {
                int combined = forms.and(goals[position], extra);
                if (isEmpty(combined)) {
                    return Optional.empty();
                }
                int[] chosen = goals.clone();
                chosen[position] = combined;
                return decide(chosen, position + 1, matches ? matching + 1 : matching, matches);
            }
        }

        private Optional<List<Node>> fill(int[] goals) {
            if (repeated) {
                int both = forms.and(goals[twinLeft], goals[twinRight]);
                goals[twinLeft] = both;
                goals[twinRight] = both;
            }
            List<Node> items = new ArrayList<>();
            Outcome.@Nullable Unknown doubtful = null;
            for (int goal : goals) {
                Outcome outcome = solver.solve(goal);
                if (outcome instanceof Outcome.Empty) {
                    return Optional.empty();
                }
                if (outcome instanceof Outcome.Unknown unknown) {
                    doubtful = doubtful == null || unknown.candidate().isEmpty() ? unknown : doubtful;
                }
                Solver.value(outcome).ifPresent(items::add);
            }
            if (unique && doubtful == null) {
                Outcome outcome = distinct.choose(goals);
                if (outcome instanceof Outcome.Found found) {
                    return Optional.of(((ArrayNode) found.value()).items());
                }
                if (outcome instanceof Outcome.Unknown unknown) {
                    doubt = Solver.better(doubt, unknown);
                }
                return Optional.empty();
            }
            if (doubtful != null) {
                doubt = Solver.better(
                        doubt,
                        doubtful.with(
                                items.size() == goals.length ? Optional.of(ArrayNode.of(items)) : Optional.empty()));
                return Optional.empty();
            }
            return Optional.of(items);
        }
    }
}
