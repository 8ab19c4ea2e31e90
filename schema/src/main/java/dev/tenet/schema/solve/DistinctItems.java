package dev.tenet.schema.solve;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.schema.form.Constants;
import dev.tenet.schema.form.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses pairwise different values, one for each goal. Up to as many values as there are goals are listed for each; so many are always enough for it, and
 * fewer are all there are, so that a maximum matching (Kuhn 1955) between goals and values decides.
 */
final class DistinctItems {
    private final Forms forms;
    private final Solver solver;
    private final Constants constants;

    DistinctItems(Forms forms, Solver solver) {
        this.forms = forms;
        this.solver = solver;
        this.constants = new Constants(forms);
    }

    Outcome choose(int[] goals) {
        Map<Integer, List<Node>> values = new HashMap<>();
        Outcome.@Nullable Unknown doubt = null;
        for (int goal : goals) {
            if (values.containsKey(goal)) {
                continue;
            }
            List<Node> listed = new ArrayList<>();
            int rest = goal;
            while (listed.size() < goals.length) {
                Outcome outcome = solver.solve(rest);
                if (outcome instanceof Outcome.Unknown unknown) {
                    doubt = unknown;
                }
                if (!(outcome instanceof Outcome.Found found)) {
                    break;
                }
                listed.add(found.value());
                rest = forms.and(rest, forms.negate(constants.of(found.value())));
            }
            values.put(goal, listed);
        }
        Map<Node, Integer> owners = new HashMap<>();
        for (int i = 0; i < goals.length; i++) {
            if (!assign(i, goals, values, owners, new HashSet<>())) {
                return doubt != null ? doubt.with(Optional.empty()) : Outcome.EMPTY;
            }
        }
        Node[] items = new Node[goals.length];
        owners.forEach((value, position) -> items[position] = value);
        return new Outcome.Found(ArrayNode.of(List.of(items)));
    }

    private static boolean assign(
            int position, int[] goals, Map<Integer, List<Node>> values, Map<Node, Integer> owners, Set<Node> tried) {
        for (Node value : values.getOrDefault(goals[position], List.of())) {
            if (!tried.add(value)) {
                continue;
            }
            Integer owner = owners.get(value);
            if (owner == null || assign(owner, goals, values, owners, tried)) {
                owners.put(value, position);
                return true;
            }
        }
        return false;
    }
}
