package dev.tenet.schema.solve;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.Kind;
import java.util.List;

/** Finds a value of one kind that satisfies a conjunction of literals about that kind. */
final class KindSolver {
    private final Forms forms;
    private final NumberSolver numbers = new NumberSolver();
    private final StringSolver strings;
    private final ArraySolver arrays;
    private final ObjectSolver objects;

    KindSolver(Forms forms, Texts texts, Solver solver, Budget budget) {
        this.forms = forms;
        Evaluator evaluator = new Evaluator(forms, texts);
        this.strings = new StringSolver(texts);
        this.arrays = new ArraySolver(forms, solver, budget);
        this.objects = new ObjectSolver(forms, solver, evaluator, texts, budget);
    }

    Outcome solve(Kind kind, List<Integer> ids) {
        List<Form> literals = ids.stream().map(forms::get).toList();
        return switch (kind) {
            case NULL -> new Outcome.Found(NullNode.NULL);
            case BOOLEAN -> bool(literals);
            case NUMBER -> numbers.solve(literals);
            case STRING -> strings.solve(literals);
            case ARRAY -> arrays.solve(literals);
            case OBJECT -> objects.solve(literals);
        };
    }

    private static Outcome bool(List<Form> literals) {
        int mask = 3;
        for (Form literal : literals) {
            mask &= literal instanceof Form.Booleans booleans ? booleans.mask() : 3;
        }
        return mask == 0 ? Outcome.EMPTY : new Outcome.Found(BooleanNode.of((mask & 2) != 0));
    }
}
