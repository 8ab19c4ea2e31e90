package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says {@code oneOf} in terms of {@code allOf}, {@code anyOf} and {@code not}. Only pairs of branches that overlap are spelt out; where none do, which is
 * the common case, exactly one is the same as at least one.
 */
final class Exclusion {
    private final Forms forms;
    private final Solver solver;
    private final Map<Form.ExactlyOne, Integer> expanded = new HashMap<>();

    Exclusion(Forms forms, Solver solver) {
        this.forms = forms;
        this.solver = solver;
    }

    int expand(Form.ExactlyOne one) {
        Integer known = expanded.get(one);
        if (known != null) {
            return known;
        }
        int result = one.positive() ? exactlyOne(one.forms()) : noneOrSeveral(one.forms());
        expanded.put(one, result);
        return result;
    }

    private int exactlyOne(IntList branches) {
        int[] alternatives = new int[branches.size()];
        for (int i = 0; i < branches.size(); i++) {
            List<Integer> parts = new ArrayList<>();
            parts.add(branches.get(i));
            for (int j = 0; j < branches.size(); j++) {
                if (i != j && overlap(branches.get(i), branches.get(j))) {
                    parts.add(forms.negate(branches.get(j)));
                }
            }
            alternatives[i] = forms.and(toArray(parts));
        }
        return forms.or(alternatives);
    }

    private int noneOrSeveral(IntList branches) {
        List<Integer> alternatives = new ArrayList<>();
        List<Integer> none = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            none.add(forms.negate(branches.get(i)));
            for (int j = i + 1; j < branches.size(); j++) {
                if (overlap(branches.get(i), branches.get(j))) {
                    alternatives.add(forms.and(branches.get(i), branches.get(j)));
                }
            }
        }
        alternatives.add(forms.and(toArray(none)));
        return forms.or(toArray(alternatives));
    }

    private boolean overlap(int left, int right) {
        return left == right || !solver.isSurelyEmpty(left, right);
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
