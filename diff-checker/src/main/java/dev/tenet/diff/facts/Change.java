package dev.tenet.diff.facts;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One change, judged, as it shows in one operation.
 *
 * @param base absent for what is new
 * @param revision absent for what is gone
 */
public record Change(
        Rule rule,
        Map<Category, Level> levels,
        String message,
        Optional<Direction> direction,
        Proof proof,
        Optional<Place> base,
        Optional<Place> revision,
        Optional<Witness> witness) {

    /** A change with the levels of its rule. */
    public static Change of(Rule rule, String message, Optional<Place> base, Optional<Place> revision) {
        return new Change(rule, rule.levels(), message, Optional.empty(), Proof.RULE, base, revision, Optional.empty());
    }

    public static Change added(Rule rule, String message, Place revision) {
        return of(rule, message, Optional.empty(), Optional.of(revision));
    }

    public static Change removed(Rule rule, String message, Place base) {
        return of(rule, message, Optional.of(base), Optional.empty());
    }

    public static Change between(Rule rule, String message, Place base, Place revision) {
        return of(rule, message, Optional.of(base), Optional.of(revision));
    }

    public Change in(Direction where) {
        return new Change(rule, levels, message, Optional.of(where), proof, base, revision, witness);
    }

    /** The same change, said to be in some part. */
    public Change under(String part) {
        return new Change(rule, levels, part + ": " + message, direction, proof, base, revision, witness);
    }

    /** The same change with another level on the wire. */
    public Change onWire(Level level) {
        Map<Category, Level> changed = new EnumMap<>(Category.class);
        changed.putAll(levels);
        changed.put(Category.WIRE, level);
        return new Change(rule, changed, message, direction, proof, base, revision, witness);
    }

    /** The same change with a level for those who rely on what was announced. */
    Change inPolicy(Level level) {
        Map<Category, Level> changed = new EnumMap<>(Category.class);
        changed.putAll(levels);
        changed.put(Category.POLICY, level);
        return new Change(rule, changed, message, direction, proof, base, revision, witness);
    }

    /** The same change with more to say about it. */
    Change saying(String more) {
        return new Change(rule, levels, message + ", " + more, direction, proof, base, revision, witness);
    }

    /** The same change with another level for generated code. */
    public Change inSource(Level level) {
        Map<Category, Level> changed = new EnumMap<>(Category.class);
        changed.putAll(levels);
        changed.put(Category.SDK, level);
        return new Change(rule, changed, message, direction, proof, base, revision, witness);
    }

    public Change proved(Proof by, Optional<Witness> shown) {
        return new Change(rule, levels, message, direction, by, base, revision, shown);
    }

    /** The same change with a request that the base takes and the revision does not. */
    public Change shownBy(String request, String reason) {
        return proved(
                Proof.RULE,
                Optional.of(new Witness(Optional.empty(), Optional.of(request), "base", "revision", reason)));
    }

    /** The same change with a response that the revision gives and the base does not know. */
    public Change shownByResponse(String response, String reason) {
        return proved(
                Proof.RULE,
                Optional.of(new Witness(Optional.empty(), Optional.of(response), "revision", "base", reason)));
    }

    /** How bad it is in any category. */
    Level worst() {
        return levels.values().stream().reduce(Level.INFO, Level::worst);
    }

    /** How bad it is on the wire. */
    public Level wire() {
        return levels.getOrDefault(Category.WIRE, Level.INFO);
    }
}
