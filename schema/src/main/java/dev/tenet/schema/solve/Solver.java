package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import dev.tenet.schema.form.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a value that satisfies a goal: a set of forms that must all hold.
 *
 * <p>There are finitely many goals, since forms come from finitely many schemas. Values are finite, so being satisfiable is a least fixed point: a goal
 * met again strictly inside itself may be taken as empty, for a smallest value never contains another value of the same goal. What leaned on such an
 * assumption is remembered only when the goal it was about has been closed as empty too (Brandt and Henglein 1998; Hosoya, Vouillon and Pierce 2005).
 */
public final class Solver {
    private static final int UNCONDITIONAL = Integer.MAX_VALUE;

    private final Forms forms;
    private final Budget budget;
    private final KindSolver kinds;
    private final Branching quick;
    private final Branching thorough;
    private Branching branching;

    private final Map<IntList, Outcome> known = new HashMap<>();
    private final Map<IntList, Integer> open = new HashMap<>();
    private final Map<IntList, Integer> provisional = new HashMap<>();
    private final List<IntList> provisionalOrder = new ArrayList<>();
    private int lowest = UNCONDITIONAL;
    private int steps;

    public Solver(Forms forms, Texts texts, Budget budget) {
        this.forms = forms;
        this.budget = budget;
        this.kinds = new KindSolver(forms, texts, this, budget);
        this.quick = new Branching(forms, this, kinds, budget, false);
        this.thorough = new Branching(forms, this, kinds, budget, true);
        this.branching = quick;
    }

    /**
     * Answers one question: is there a value for which all these forms hold? To look far ahead at every choice costs more than it saves where choices are deep
     * and recursive, and saves nearly everything where many alternatives overlap; so it is tried second, with what is known by then.
     */
    public Outcome ask(int... goal) {
        Outcome first = attempt(quick, 0, goal);
        boolean spent =
                first instanceof Outcome.Unknown unknown && unknown.keyword().equals("budget");
        if (!spent) {
            return first;
        }
        known.values().removeIf(outcome -> outcome instanceof Outcome.Unknown);
        return attempt(thorough, budget.goals() - budget.goals() / 4, goal);
    }

    private Outcome attempt(Branching way, int stepsGone, int... goal) {
        branching = way;
        steps = stepsGone;
        try {
            return solve(goal);
        } catch (Budget.Spent spent) {
            return Outcome.unknown("budget", spent.what());
        } catch (StackOverflowError tooDeep) {
            return Outcome.unknown("budget", "the schemas are nested too deeply");
        } finally {
            open.clear();
            provisional.clear();
            provisionalOrder.clear();
            lowest = UNCONDITIONAL;
        }
    }

    /** A step of the search below a question. */
    Outcome solve(int... parts) {
        int goal = forms.and(parts);
        if (goal == Forms.FALSE) {
            return Outcome.EMPTY;
        }
        IntList key = forms.get(goal) instanceof Form.And and ? and.forms() : IntList.setOf(new int[] {goal});
        Outcome answer = known.get(key);
        if (answer != null) {
            return answer;
        }
        Integer leansOn = provisional.containsKey(key) ? provisional.get(key) : open.get(key);
        if (leansOn != null) {
            lowest = Math.min(lowest, leansOn);
            return Outcome.EMPTY;
        }
        if (clashes(key)) {
            known.put(key, Outcome.EMPTY);
            return Outcome.EMPTY;
        }
        spend();
        if (open.size() >= budget.depth()) {
            return Outcome.unknown("budget", "values nested more than " + budget.depth() + " deep");
        }
        return search(key);
    }

    /** Whether a goal is empty without any assumption. */
    boolean isSurelyEmpty(int... parts) {
        int goal = forms.and(parts);
        if (goal == Forms.FALSE) {
            return true;
        }
        Outcome outcome = solve(goal);
        IntList key = forms.get(goal) instanceof Form.And and ? and.forms() : IntList.setOf(new int[] {goal});
        return outcome instanceof Outcome.Empty && known.get(key) instanceof Outcome.Empty;
    }

    void spend() {
        if (++steps > budget.goals()) {
            throw new Budget.Spent("more than " + budget.goals() + " steps");
        }
    }

    private boolean clashes(IntList goal) {
        for (int i = 0; i < goal.size(); i++) {
            if (goal.has(forms.negate(goal.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private Outcome search(IntList goal) {
        int depth = open.size();
        int outer = lowest;
        int before = provisionalOrder.size();
        lowest = UNCONDITIONAL;
        open.put(goal, depth);
        Outcome outcome = eachKind(goal);
        open.remove(goal);
        int mine = lowest;
        lowest = outer;
        if (outcome instanceof Outcome.Empty && mine < depth) {
            provisional.put(goal, mine);
            provisionalOrder.add(goal);
            lowest = Math.min(lowest, mine);
            return outcome;
        }
        boolean closed = outcome instanceof Outcome.Empty;
        for (int i = provisionalOrder.size() - 1; i >= before; i--) {
            IntList leaning = provisionalOrder.remove(i);
            provisional.remove(leaning);
            if (closed) {
                known.put(leaning, Outcome.EMPTY);
            }
        }
        if (!(outcome instanceof Outcome.Unknown) || mine >= depth) {
            known.put(goal, outcome);
        } else {
            lowest = Math.min(lowest, mine);
        }
        return outcome;
    }

    private Outcome eachKind(IntList goal) {
        Outcome.@Nullable Unknown doubt = null;
        for (Kind kind : Kind.values()) {
            Outcome outcome = branching.solve(goal, kind);
            if (outcome instanceof Outcome.Found) {
                return outcome;
            }
            if (outcome instanceof Outcome.Unknown unknown) {
                doubt = better(doubt, unknown);
            }
        }
        return doubt != null ? doubt : Outcome.EMPTY;
    }

    /** Of two doubts the one that offers a candidate. */
    static Outcome.Unknown better(Outcome.@Nullable Unknown first, Outcome.Unknown second) {
        if (first == null || first.candidate().isEmpty() && second.candidate().isPresent()) {
            return second;
        }
        return first;
    }

    /** The value of an outcome, be it certain or a candidate. */
    static Optional<dev.tenet.contract.tree.Node> value(Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            return Optional.of(found.value());
        }
        return outcome instanceof Outcome.Unknown unknown ? unknown.candidate() : Optional.empty();
    }
}
