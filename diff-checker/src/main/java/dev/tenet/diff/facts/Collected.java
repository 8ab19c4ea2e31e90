package dev.tenet.diff.facts;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.tree.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One cause with all operations that it reaches; the worst of its judgements speaks for it. */
final class Collected {
    private Change change;
    private final Map<Category, Level> levels = new EnumMap<>(Category.class);
    private final SortedSet<OperationRef> operations = new TreeSet<>();

    Collected(Change change) {
        this.change = change;
        levels.putAll(change.levels());
    }

    void merge(Change other) {
        if (other.worst().compareTo(change.worst()) < 0 || other.wire().compareTo(change.wire()) < 0) {
            change = other;
        }
        other.levels().forEach((category, level) -> levels.merge(category, level, Level::worst));
    }

    void reach(OperationRef operation) {
        operations.add(operation);
    }

    boolean isTwinOf(Collected other) {
        return levels.equals(other.levels)
                && change.witness().isEmpty()
                && other.change.witness().isEmpty()
                && change.proof() == other.change.proof();
    }

    /** This cause and its twin as one, without a direction. */
    Collected joined(Collected twin) {
        Collected both = new Collected(new Change(
                change.rule(),
                levels,
                common(change.message(), twin.change.message()),
                Optional.empty(),
                change.proof(),
                change.base(),
                change.revision(),
                Optional.empty()));
        both.operations.addAll(operations);
        both.operations.addAll(twin.operations);
        return both;
    }

    /** What both messages say, without the payloads that they start with. */
    private static String common(String message, String other) {
        if (message.equals(other)) {
            return message;
        }
        int colon = message.indexOf(": ");
        while (colon >= 0) {
            if (other.endsWith(message.substring(colon))) {
                return message.substring(colon + 2);
            }
            colon = message.indexOf(": ", colon + 1);
        }
        return message;
    }

    FindingOrder.Keyed finding(Set<Category> chosen) {
        Map<Category, Level> all = Collections.unmodifiableMap(new EnumMap<>(levels));
        List<OperationRef> reached = List.copyOf(operations);
        Optional<Place> old = change.base().map(StandingPlace::of);
        Optional<Place> now = change.revision().map(StandingPlace::of);
        String base = old.map(SemanticPointer::of).orElse("-");
        String revision = now.map(SemanticPointer::of).orElse("-");
        Finding finding = new Finding(
                change.rule().id(),
                Findings.level(levels, chosen),
                all,
                change.message(),
                change.direction(),
                change.proof(),
                reached,
                old.map(Location::new),
                now.map(Location::new),
                change.witness(),
                Fingerprint.of(change, reached, base, revision));
        return new FindingOrder.Keyed(finding, change.base().isPresent() ? base : revision);
    }
}
