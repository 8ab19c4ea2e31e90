package dev.tenet.schema;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.schema.compile.SchemaCompiler;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.lower.Lowering;
import dev.tenet.schema.lower.Role;
import dev.tenet.schema.solve.Budget;
import dev.tenet.schema.solve.Outcome;
import dev.tenet.schema.solve.Solver;
import dev.tenet.schema.solve.Texts;
import dev.tenet.schema.verify.IndependentValidator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front door of this module: decides whether every value that one schema accepts satisfies another.
 *
 * <p>{@code sub ⊆ sup} holds exactly when nothing satisfies {@code sub ∧ ¬sup}; so the engine looks for such a value. One that it finds is reported only after an
 * independent validator has accepted it under {@code sub} and rejected it under {@code sup}.
 *
 * <p>An instance remembers what it has decided; use one for a whole comparison, from one thread.
 */
public final class SchemaContainment {
    private final Forms forms = new Forms();
    private final Texts texts = new Texts();
    private final Lowering lowering = new Lowering();
    private final SchemaCompiler compiler = new SchemaCompiler(forms, lowering, texts);
    private final Solver solver;
    private final Map<LoweredKey, Node> lowered = new HashMap<>();
    private final Map<Question, Verdict> answers = new HashMap<>();
    private @Nullable IndependentValidator validator;

    private record LoweredKey(Spot spot, Dialect dialect, Usage usage, Role role) {}

    private record Spot(dev.tenet.contract.tree.Document document, dev.tenet.contract.tree.Pointer pointer) {
        static Spot of(Place place) {
            return new Spot(place.document(), place.pointer());
        }
    }

    private record Question(int sub, int sup) {}

    public SchemaContainment() {
        this(Budget.DEFAULT);
    }

    public SchemaContainment(Budget budget) {
        this.solver = new Solver(forms, texts, budget);
    }

    /** Whether every value of {@code sub} is accepted by {@code sup}. */
    public Verdict contains(Schema sub, Schema sup) {
        return contains(sub, Sender.OPEN, Obligation.all(sup));
    }

    /** Whether every value that a sender of {@code sub} sends meets the obligation. */
    public Verdict contains(Schema sub, Sender sender, Obligation obligation) {
        try {
            Role role = sender == Sender.OPEN ? Role.OPEN_PRODUCER : Role.DECLARED_PRODUCER;
            Node mine = lowered(sub, role);
            Node theirs = obligation.path().isEmpty() && obligation.keywords().isEmpty()
                    ? lowered(obligation.schema(), Role.CONSUMER)
                    : lowering.lower(obligation);
            Question question = new Question(compiler.compile(mine), compiler.compile(theirs));
            Verdict known = answers.get(question);
            if (known == null) {
                known = decide(question, mine, theirs);
                answers.put(question, known);
            }
            return known;
        } catch (StackOverflowError tooDeep) {
            return new Verdict.Undecided("budget", "the schemas are nested too deeply");
        }
    }

    /**
     * Whether it is proved that every value of {@code sub} is accepted by {@code sup}. Cheaper than {@link #contains(Schema, Schema)} where nobody asks for
     * the witness of the contrary, which then needs no confirmation.
     */
    public boolean isContained(Schema sub, Schema sup) {
        try {
            int mine = compiler.compile(lowered(sub, Role.OPEN_PRODUCER));
            int theirs = compiler.compile(lowered(sup, Role.CONSUMER));
            Verdict known = answers.get(new Question(mine, theirs));
            return known != null
                    ? known instanceof Verdict.Contained
                    : mine == theirs || solver.ask(mine, forms.negate(theirs)) instanceof Outcome.Empty;
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    /** Whether two schemas are the same after normalisation, so that each contains the other. Cheap; false says nothing. */
    public boolean isSame(Schema left, Schema right) {
        try {
            return compiler.compile(lowered(left, Role.CONSUMER)) == compiler.compile(lowered(right, Role.CONSUMER));
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private Node lowered(Schema schema, Role role) {
        LoweredKey key = new LoweredKey(Spot.of(schema.place()), schema.dialect(), schema.usage(), role);
        Node known = lowered.get(key);
        if (known == null) {
            known = lowering.lower(schema, role);
            lowered.put(key, known);
        }
        return known;
    }

    private Verdict decide(Question question, Node sub, Node sup) {
        if (question.sub() == question.sup() || question.sup() == Forms.TRUE || question.sub() == Forms.FALSE) {
            return new Verdict.Contained();
        }
        Outcome outcome = solver.ask(question.sub(), forms.negate(question.sup()));
        if (outcome instanceof Outcome.Empty) {
            return new Verdict.Contained();
        }
        if (outcome instanceof Outcome.Found found) {
            return confirm(found.value(), sub, sup)
                    .orElseGet(() -> new Verdict.Undecided(
                            "validator", "the validator does not confirm the witness " + found.value()));
        }
        Outcome.Unknown unknown = (Outcome.Unknown) outcome;
        return unknown.candidate()
                .flatMap(candidate -> confirm(candidate, sub, sup))
                .orElseGet(() -> new Verdict.Undecided(unknown.keyword(), unknown.reason()));
    }

    private Optional<Verdict> confirm(Node value, Node sub, Node sup) {
        IndependentValidator second = validator;
        if (second == null) {
            second = new IndependentValidator(lowering);
            validator = second;
        }
        try {
            if (second.isTooMuch(sub, value) || second.isTooMuch(sup, value)) {
                return Optional.of(
                        new Verdict.Undecided("budget", "the validator would take too long to confirm the witness"));
            }
            if (second.objection(sub, value).isPresent()) {
                return Optional.empty();
            }
            return second.objection(sup, value).map(reason -> new Verdict.NotContained(value, reason));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
