package dev.tenet.schema.trial;

import java.util.List;
import java.util.Optional;

/** Asks two validators whether a value is a counterexample to a containment. */
final class Judge {
    private final List<Oracle> sub;
    private final List<Oracle> sup;

    Judge(Question question) {
        sub = oracles(question.sub(), question);
        sup = oracles(question.sup(), question);
    }

    private static List<Oracle> oracles(Object schema, Question question) {
        return List.of(new HarrelOracle(schema, question.dialect()), new NetworkntOracle(schema, question.dialect()));
    }

    enum Opinion {
        /** Both accept the value under the one schema and reject it under the other. */
        COUNTEREXAMPLE,
        /** Neither does. */
        NONE,
        /** They disagree, or one of them gives no answer. */
        DISPUTED
    }

    Opinion of(Object value) {
        Optional<Boolean> first = isCounterexample(0, value);
        if (first.isEmpty()) {
            return Opinion.DISPUTED;
        }
        Optional<Boolean> second = isCounterexample(1, value);
        return second.isEmpty() || !second.equals(first)
                ? Opinion.DISPUTED
                : first.get() ? Opinion.COUNTEREXAMPLE : Opinion.NONE;
    }

    private Optional<Boolean> isCounterexample(int oracle, Object value) {
        Optional<Boolean> mine = sub.get(oracle).accepts(value);
        if (mine.isPresent() && !mine.get()) {
            return mine;
        }
        Optional<Boolean> theirs = sup.get(oracle).accepts(value).map(accepted -> !accepted);
        return theirs.isPresent() && !theirs.get() ? theirs : mine.isEmpty() ? mine : theirs;
    }

    /** What each says of the value under each schema. */
    String explain(Object value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            out.append(i == 0 ? "harrel" : ", networknt")
                    .append(": sub ")
                    .append(word(sub.get(i).accepts(value)))
                    .append(", sup ")
                    .append(word(sup.get(i).accepts(value)));
        }
        return out.toString();
    }

    private static String word(Optional<Boolean> accepted) {
        return accepted.map(yes -> yes ? "accepts" : "rejects").orElse("gives no answer");
    }
}
