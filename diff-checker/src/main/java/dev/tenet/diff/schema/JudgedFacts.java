package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Direction;
import dev.tenet.diff.facts.Spot;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Judges each fact in the first payloads that it shows in, and stays with the worst judgement after that: a change of a component that
 * hundreds of payloads share is not proved hundreds of times.
 */
final class JudgedFacts {
    private static final int ENOUGH = 3;

    private final FactJudge judge;
    private final Map<Key, Record> records = new HashMap<>();

    JudgedFacts(FactJudge judge) {
        this.judge = judge;
    }

    private record Key(Rule rule, Optional<Spot> base, Optional<Spot> revision, Direction direction) {}

    private record Record(int times, Optional<FactJudge.Judgement> worst) {}

    Optional<FactJudge.Judgement> judge(SchemaFact fact, Direction direction) {
        Key key =
                new Key(fact.rule(), fact.base().map(Spot::of), fact.revision().map(Spot::of), direction);
        Record record = records.getOrDefault(key, new Record(0, Optional.empty()));
        if (record.times() >= ENOUGH) {
            return record.worst();
        }
        Optional<FactJudge.Judgement> judgement = judge.judge(fact);
        boolean worse = judgement.isPresent()
                && (record.worst().isEmpty()
                        || judgement
                                        .get()
                                        .level()
                                        .compareTo(record.worst().get().level())
                                < 0);
        records.put(key, new Record(record.times() + 1, worse ? judgement : record.worst()));
        return judgement;
    }

    /** The judgement of an alternative together with the others beside it; empty where these are not to blame. */
    Optional<FactJudge.Judgement> judgeTogether(SchemaFact fact) {
        boolean alternative =
                fact.rule() == CompositionRule.ALTERNATIVE_ADDED || fact.rule() == CompositionRule.ALTERNATIVE_REMOVED;
        return alternative ? judge.judgeTogether(fact) : Optional.empty();
    }
}
