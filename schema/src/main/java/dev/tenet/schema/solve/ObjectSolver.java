package dev.tenet.schema.solve;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.language.LanguageTooComplexException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an object: the required properties, and for each wish for "some property" a name that may carry it. Names that no keyword mentions behave alike
 * as long as the same patterns match them, so one stands for all (see {@link NameRegions}).
 */
final class ObjectSolver {
    /** Larger objects are not looked for. */
    private static final int LARGEST = 10_000;

    private final Forms forms;
    private final Solver solver;
    private final Evaluator evaluator;
    private final Texts texts;
    private final Budget budget;

    ObjectSolver(Forms forms, Solver solver, Evaluator evaluator, Texts texts, Budget budget) {
        this.forms = forms;
        this.solver = solver;
        this.evaluator = evaluator;
        this.texts = texts;
        this.budget = budget;
    }

    Outcome solve(List<Form> literals) {
        ObjectDemand demand = ObjectDemand.of(literals);
        if (demand.max() >= 0
                && (demand.min() > demand.max() || demand.required().size() > demand.max())) {
            return Outcome.EMPTY;
        }
        if (demand.min() > LARGEST) {
            return Outcome.unknown("minProperties", "objects of " + demand.min() + " properties");
        }
        try {
            NameRegions regions = new NameRegions(demand, forms, evaluator, texts);
            return new Attempt(demand, regions).run();
        } catch (LanguageTooComplexException problem) {
            return Outcome.unknown("patternProperties", "the patterns of the names are too complex together");
        }
    }

    /** The search for one object. */
    private final class Attempt {
        private final ObjectDemand demand;
        private final NameRegions regions;
        private int branches;
        private Outcome.@Nullable Unknown doubt;

        Attempt(ObjectDemand demand, NameRegions regions) {
            this.demand = demand;
            this.regions = regions;
        }

        Outcome run() {
            Map<String, Integer> goals = new LinkedHashMap<>();
            for (String name : demand.required()) {
                int goal = regions.goal(name);
                if (solver.solve(goal) instanceof Outcome.Empty) {
                    return Outcome.EMPTY;
                }
                goals.put(name, goal);
            }
            Optional<ObjectNode> found = wish(goals, 0);
            if (found.isPresent()) {
                return new Outcome.Found(found.get());
            }
            if (doubt == null && regions.isUncertain()) {
                return Outcome.unknown("patternProperties", "a pattern is no regular expression");
            }
            return doubt != null ? doubt : Outcome.EMPTY;
        }

        /** Gives each "some property" a name. */
        private Optional<ObjectNode> wish(Map<String, Integer> goals, int next) {
            if (++branches > budget.branches()) {
                doubt = Solver.better(
                        doubt,
                        new Outcome.Unknown(
                                "budget",
                                "more than " + budget.branches() + " ways to fill an object",
                                Optional.empty()));
                return Optional.empty();
            }
            if (next == demand.some().size()) {
                return fill(goals);
            }
            Form.SomeProperty wish = demand.some().get(next);
            for (String name : regions.candidates(wish.names(), goals.keySet())) {
                int goal = forms.and(goals.containsKey(name) ? goals.get(name) : regions.goal(name), wish.form());
                if (solver.solve(goal) instanceof Outcome.Empty) {
                    continue;
                }
                Map<String, Integer> chosen = new LinkedHashMap<>(goals);
                chosen.put(name, goal);
                if (demand.max() >= 0 && chosen.size() > demand.max()) {
                    continue;
                }
                Optional<ObjectNode> found = wish(chosen, next + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** Adds properties until there are enough, and finds a value for each. */
        private Optional<ObjectNode> fill(Map<String, Integer> goals) {
            Map<String, Integer> chosen = new LinkedHashMap<>(goals);
            if (chosen.size() < demand.min()) {
                for (String name : regions.anyNames(demand.min(), chosen.keySet())) {
                    int goal = regions.goal(name);
                    if (chosen.size() < demand.min() && !(solver.solve(goal) instanceof Outcome.Empty)) {
                        chosen.put(name, goal);
                    }
                }
                if (chosen.size() < demand.min()) {
                    return Optional.empty();
                }
            }
            ObjectNode.Builder object = ObjectNode.builder();
            Outcome.@Nullable Unknown doubtful = null;
            for (Map.Entry<String, Integer> entry : chosen.entrySet()) {
                Outcome outcome = solver.solve(entry.getValue());
                if (outcome instanceof Outcome.Empty) {
                    return Optional.empty();
                }
                if (outcome instanceof Outcome.Unknown unknown) {
                    doubtful = doubtful == null || unknown.candidate().isEmpty() ? unknown : doubtful;
                }
                String name = entry.getKey();
                Optional<Node> example = example(name, entry.getValue());
                example.or(() -> Solver.value(outcome)).ifPresent(value -> object.put(name, value));
            }
            ObjectNode built = object.build();
            if (doubtful == null) {
                return Optional.of(built);
            }
            doubt = Solver.better(
                    doubt, doubtful.with(built.size() == chosen.size() ? Optional.of(built) : Optional.empty()));
            return Optional.empty();
        }

        /** A value that the author gave as an example of this property, where it satisfies the goal. */
        private Optional<Node> example(String name, int goal) {
            List<Integer> parts = new ArrayList<>();
            parts.add(goal);
            if (forms.get(goal) instanceof Form.And and) {
                for (int i = 0; i < and.forms().size(); i++) {
                    parts.add(and.forms().get(i));
                }
            }
            for (int form : parts) {
                for (Node value : forms.examples(name, form)) {
                    if (evaluator.holds(goal, value) == Truth.YES) {
                        return Optional.of(value);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
