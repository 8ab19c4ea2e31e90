package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Rule;
import dev.tenet.schema.Obligation;
import java.util.List;
import java.util.Optional;

/**
 * A difference between two schemas, named, and not yet judged.
 *
 * @param message what changed, without the place in the payload
 * @param baseDemands what the base asks that is at stake
 * @param revisionDemands what the revision asks that is at stake
 * @param source the level for generated code, where it is not that of the rule
 */
record SchemaFact(
        Rule rule,
        SchemaPair at,
        String message,
        Optional<Place> base,
        Optional<Place> revision,
        List<Obligation> baseDemands,
        List<Obligation> revisionDemands,
        Judging judging,
        Optional<Level> source) {

    /**
     * How a fact is judged.
     *
     * @param proved whether containment decides; otherwise the level is that of the rule
     * @param vanishes whether it is no fact at all where both sides ask for the same
     * @param least the least level on the wire
     * @param most the highest level on the wire
     * @param alsoOpen whether a sender that says more than it declares is thought of, too (a warning)
     */
    record Judging(boolean proved, boolean vanishes, Level least, Level most, boolean alsoOpen) {
        static final Judging BY_CONTAINMENT = new Judging(true, true, Level.INFO, Level.ERROR, false);
        static final Judging BY_OPEN_CONTAINMENT = new Judging(true, true, Level.INFO, Level.ERROR, true);
        static final Judging BY_RULE = new Judging(false, false, Level.INFO, Level.ERROR, false);

        Judging lasting() {
            return new Judging(proved, false, least, most, alsoOpen);
        }

        Judging atLeast(Level level) {
            return new Judging(proved, vanishes, level, most, alsoOpen);
        }

        Judging atMost(Level level) {
            return new Judging(proved, vanishes, least, level, alsoOpen);
        }
    }

    /** The same fact with another level for generated code. */
    SchemaFact inSource(Level level) {
        return new SchemaFact(
                rule, at, message, base, revision, baseDemands, revisionDemands, judging, Optional.of(level));
    }

    List<Obligation> demands(Side side) {
        return side == Side.BASE ? baseDemands : revisionDemands;
    }
}
