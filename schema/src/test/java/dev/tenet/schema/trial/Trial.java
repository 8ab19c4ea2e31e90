package dev.tenet.schema.trial;

import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Puts a pair of schemas to the question, and everything that must hold of the answers to the test. */
final class Trial {
    private static final int INSTANCES = 40;
    private static final long SLOW_NANOS = 5_000_000_000L;

    /** The time that a question takes is that of its thread, whatever else the machine is doing. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Tally tally;
    private final List<Finding> findings = new ArrayList<>();
    private final SchemaContainment containment = new SchemaContainment();
    private final Dice dice;

    private Trial(Tally tally, long seed) {
        this.tally = tally;
        this.dice = new Dice(new Random(seed));
    }

    /** What is wrong with the answers about a pair, its reverse and what is built from it. */
    static List<Finding> of(Question question, long seed, Tally tally) {
        return new Trial(tally, seed).run(question);
    }

    private List<Finding> run(Question question) {
        tally.pairs++;
        List<Object> values = values(question);
        Verdict forwards = ask(question);
        Verdict backwards = ask(question.turned());
        witness(backwards).ifPresent(values::add);
        witness(forwards).ifPresent(values::add);
        check(question, forwards, values);
        check(question.turned(), backwards, values);
        if (question.sub() instanceof Map && question.sup() instanceof Map) {
            laws(question, forwards);
        }
        return findings;
    }

    private List<Object> values(Question question) {
        RandomInstances instances = new RandomInstances(dice, question.sub(), question.sup());
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            values.add(instances.next());
        }
        return values;
    }

    private Verdict ask(Question question) {
        long start = THREAD.getCurrentThreadCpuTime();
        Verdict verdict;
        try {
            verdict = question.ask(containment);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            findings.add(new Finding("answers, and does not throw", question, trace(failure)));
            return new Verdict.Undecided("failure", failure.toString());
        }
        long nanos = THREAD.getCurrentThreadCpuTime() - start;
        tally.add(verdict, question, nanos);
        if (nanos > SLOW_NANOS) {
            findings.add(new Finding("answers within five seconds", question, nanos / 1_000_000 + " ms"));
        }
        return verdict;
    }

    private static String trace(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        StringBuilder out = new StringBuilder(failure.toString());
        for (int i = 0; i < Math.min(6, frames.length); i++) {
            out.append("\n    at ").append(frames[i]);
        }
        return out.toString();
    }

    private static Optional<Object> witness(Verdict verdict) {
        return verdict instanceof Verdict.NotContained not ? Optional.of(Json.of(not.witness())) : Optional.empty();
    }

    private void check(Question question, Verdict verdict, List<Object> values) {
        if (verdict instanceof Verdict.Contained) {
            Judge judge = new Judge(question);
            for (Object value : values) {
                if (judge.of(value) == Judge.Opinion.COUNTEREXAMPLE) {
                    findings.add(
                            new Finding("contained means that there is no counterexample", question, Json.text(value)));
                    return;
                }
            }
        }
        witness(verdict).ifPresent(value -> check(question, value));
    }

    private void check(Question question, Object witness) {
        Judge judge = new Judge(question);
        Judge.Opinion opinion = judge.of(witness);
        if (opinion == Judge.Opinion.NONE) {
            findings.add(new Finding(
                    "a witness is a counterexample", question, Json.text(witness) + " " + judge.explain(witness)));
        } else if (opinion == Judge.Opinion.DISPUTED && judge.explain(witness).contains("no answer")) {
            tally.disputed++;
        } else if (opinion == Judge.Opinion.DISPUTED) {
            findings.add(new Finding(
                    "both validators confirm a witness", question, Json.text(witness) + " " + judge.explain(witness)));
        }
    }

    private void laws(Question question, Verdict verdict) {
        Map<String, Object> a = Json.map(question.sub());
        Map<String, Object> b = Json.map(question.sup());
        Rewriting rewriting = new Rewriting(dice, question.dialect());
        if (dice.percent(25)) {
            holds("a schema contains itself", question, a, rewriting.shuffled(a));
        }
        if (dice.percent(25)) {
            holds("a union contains its parts", question, a, rewriting.combined("anyOf", a, b));
        }
        if (dice.percent(25)) {
            holds("an intersection is contained in its parts", question, rewriting.combined("allOf", a, b), a);
        }
        if (dice.percent(25)) {
            same("the order of keys does not matter", question, verdict, rewriting.shuffled(a), rewriting.shuffled(b));
        }
        if (dice.percent(25)) {
            same("a subschema may be extracted", question, verdict, rewriting.extracted(a), rewriting.extracted(b));
        }
        if (dice.percent(25)) {
            same("allOf of one is that one", question, verdict, rewriting.wrapped(a), rewriting.wrapped(b));
        }
        if (dice.percent(25)) {
            Map<String, Object> c = new Mutations(dice, question.dialect()).mutate(b);
            transitive(question, verdict, c);
        }
    }

    private void holds(String law, Question question, Object sub, Object sup) {
        Question asked = new Question(sub, sup, question.dialect());
        Verdict verdict = ask(asked);
        if (verdict instanceof Verdict.NotContained not) {
            findings.add(new Finding(law, asked, not.witness() + " " + not.reason()));
        }
    }

    private void same(String law, Question question, Verdict verdict, Object sub, Object sup) {
        Question asked = new Question(sub, sup, question.dialect());
        Verdict other = ask(asked);
        if (verdict instanceof Verdict.Contained && other instanceof Verdict.NotContained
                || verdict instanceof Verdict.NotContained && other instanceof Verdict.Contained) {
            findings.add(new Finding(law, question, "but " + other + " for " + asked));
        }
    }

    private void transitive(Question question, Verdict verdict, Map<String, Object> c) {
        Question second = new Question(question.sup(), c, question.dialect());
        Question whole = new Question(question.sub(), c, question.dialect());
        if (verdict instanceof Verdict.Contained
                && ask(second) instanceof Verdict.Contained
                && ask(whole) instanceof Verdict.NotContained not) {
            findings.add(new Finding(
                    "containment is transitive",
                    whole,
                    not.witness() + ", but by way of " + Json.text(question.sup())));
        }
    }
}
