package dev.tenet.diff.facts;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.diff.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects changes: the same change in many operations, or in both directions alike, is one finding. */
public final class Findings {
    private final Map<Cause, Collected> causes = new LinkedHashMap<>();
    private final AnnouncedEnd end;

    /** @param end what was announced of the end of what may be gone */
    public Findings(AnnouncedEnd end) {
        this.end = end;
    }

    /** What makes two changes the same. */
    private record Cause(Rule rule, Optional<Spot> base, Optional<Spot> revision, Optional<Direction> direction) {
        static Cause of(Change change) {
            return new Cause(
                    change.rule(),
                    change.base().map(Spot::of),
                    change.revision().map(Spot::of),
                    change.direction());
        }
    }

    /** Adds a change of the document as a whole. */
    public void add(Change change) {
        collect(change);
    }

    /** Adds a change as it shows in an operation. */
    public void add(Change change, OperationRef operation) {
        collect(change).reach(operation);
    }

    private Collected collect(Change found) {
        Change change = end.judge(found);
        Cause cause = Cause.of(change);
        Collected known = causes.get(cause);
        if (known == null) {
            known = new Collected(change);
            causes.put(cause, known);
        } else {
            known.merge(change);
        }
        return known;
    }

    /** The findings, worst first. */
    public List<Finding> sorted(Set<Category> chosen) {
        return withoutTwins().stream()
                .map(collected -> collected.finding(chosen))
                .sorted(FindingOrder.WORST_FIRST)
                .map(FindingOrder.Keyed::finding)
                .toList();
    }

    /** Joins what a change does to requests with what it does to responses, where that is the same. */
    private List<Collected> withoutTwins() {
        List<Collected> kept = new ArrayList<>();
        for (Map.Entry<Cause, Collected> each : causes.entrySet()) {
            Optional<Direction> direction = each.getKey().direction();
            if (direction.isEmpty()) {
                kept.add(each.getValue());
                continue;
            }
            Collected twin = causes.get(opposite(each.getKey(), direction.get()));
            if (twin == null || !each.getValue().isTwinOf(twin)) {
                kept.add(each.getValue());
            } else if (direction.get() == Direction.REQUEST) {
                kept.add(each.getValue().joined(twin));
            }
        }
        return kept;
    }

    private static Cause opposite(Cause cause, Direction direction) {
        Direction other = direction == Direction.REQUEST ? Direction.RESPONSE : Direction.REQUEST;
        return new Cause(cause.rule(), cause.base(), cause.revision(), Optional.of(other));
    }

    /** The highest level among the chosen categories. */
    static Level level(Map<Category, Level> levels, Set<Category> chosen) {
        return levels.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Level.INFO, Level::worst);
    }
}
