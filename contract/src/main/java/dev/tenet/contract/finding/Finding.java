package dev.tenet.contract.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a tool found. Every report is derived from a list of these.
 *
 * @param rule the id of the rule, stable across releases
 * @param level the highest level among the chosen categories; {@code info} where it touches none of them
 * @param levels the level in each category that the finding touches
 * @param message one sentence for people, without positions
 * @param direction which way the data goes, where that matters
 * @param operations the operations it reaches, sorted
 * @param base where in the base; absent for what is new
 * @param revision where in the revision; absent for what is gone
 * @param fingerprint identifies the finding across runs: rule, operations and pointers, never texts or line numbers
 * @param decision what the project makes of it; absent where it is taken as it is
 * @param consumers the names of the known consumers that it hits, sorted; absent where no consumers are known
 */
public record Finding(
        String rule,
        Level level,
        Map<Category, Level> levels,
        String message,
        Optional<Direction> direction,
        Proof proof,
        List<OperationRef> operations,
        Optional<Location> base,
        Optional<Location> revision,
        Optional<Witness> witness,
        String fingerprint,
        Optional<Decision> decision,
        Optional<List<String>> consumers) {

    public Finding(
            String rule,
            Level level,
            Map<Category, Level> levels,
            String message,
            Optional<Direction> direction,
            Proof proof,
            List<OperationRef> operations,
            Optional<Location> base,
            Optional<Location> revision,
            Optional<Witness> witness,
            String fingerprint) {
        this(
                rule,
                level,
                levels,
                message,
                direction,
                proof,
                operations,
                base,
                revision,
                witness,
                fingerprint,
                Optional.empty(),
                Optional.empty());
    }

    public Finding withDecision(Decision made) {
        return with(Optional.of(made), consumers);
    }

    public Finding withConsumers(List<String> hit) {
        return with(decision, Optional.of(List.copyOf(hit)));
    }

    private Finding with(Optional<Decision> made, Optional<List<String>> hit) {
        return new Finding(
                rule,
                level,
                levels,
                message,
                direction,
                proof,
                operations,
                base,
                revision,
                witness,
                fingerprint,
                made,
                hit);
    }

    /** The level that counts, after the decision of the project; empty where the finding does not count. */
    public Optional<Level> decidedLevel() {
        return decision.isPresent() ? decision.get().level() : Optional.of(level);
    }
}
