package dev.tenet.linter.related;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.document.ReferenceUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The references of a run, backwards: from a place to the operations that reach it. */
public final class UsedByIndex {
    /** How many users of a place are named; the others are counted. */
    public static final int MOST = 10;

    private final LintDocument root;
    private final Map<String, LintDocument> documents = new HashMap<>();
    private final Map<Spot, List<ReferenceUse>> uses = new HashMap<>();
    private final Map<List<Way>, UsedBy> known = new HashMap<>();
    private final Map<Way, Stop> stops = new HashMap<>();
    private final Map<UsingOperation, UsingOperation> interned = new HashMap<>();

    private record Spot(LintDocument document, Pointer pointer) {}

    /**
     * A place that is referred to, and how it goes on from there.
     *
     * @param next the first key below it, which is a method where the place is a path item; empty at the place itself
     */
    private record Way(Spot target, Optional<String> next) {}

    /** What is one reference away from a place. */
    private static final class Stop {
        private final List<UsingOperation> operations;
        private final List<Way> outward;
        private List<Stop> next = List.of();

        Stop(List<UsingOperation> operations, List<Way> outward) {
            this.operations = operations;
            this.outward = outward;
        }
    }

    public UsedByIndex(Inventory inventory) {
        this.root = inventory.document();
        documents.put(root.source(), root);
        for (ReferenceUse use : inventory.references().uses()) {
            documents.putIfAbsent(use.targetDocument().source(), use.targetDocument());
            uses.computeIfAbsent(new Spot(use.targetDocument(), use.target()), any -> new ArrayList<>())
                    .add(use);
        }
    }

    /** What reaches the value of a finding through references. */
    public UsedBy of(LintFinding finding) {
        LintDocument document = documents.get(finding.source());
        if (document == null || uses.isEmpty()) {
            return UsedBy.NONE;
        }
        List<Way> around = around(document, finding.path(), Optional.empty());
        if (around.isEmpty()) {
            return UsedBy.NONE;
        }
        UsedBy before = known.get(around);
        if (before == null) {
            before = search(around);
            known.put(around, before);
        }
        return before;
    }

    /** The places at a path and around it that are referred to. */
    private List<Way> around(LintDocument document, List<String> path, Optional<String> next) {
        List<Way> around = new ArrayList<>();
        Pointer pointer = Pointer.ROOT;
        for (int depth = 0; depth <= path.size(); depth++) {
            Optional<String> below = depth < path.size() ? Optional.of(path.get(depth)) : next;
            Spot spot = new Spot(document, pointer);
            if (uses.containsKey(spot)) {
                around.add(new Way(spot, below));
            }
            if (depth < path.size()) {
                pointer = pointer.child(path.get(depth));
            }
        }
        return around;
    }

    private UsedBy search(List<Way> start) {
        Deque<Stop> pending = new ArrayDeque<>();
        Set<Stop> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<UsingOperation> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<UsingOperation> operations = new ArrayList<>();
        for (Way way : start) {
            Stop stop = stop(way);
            seen.add(stop);
            pending.add(stop);
        }
        while (!pending.isEmpty()) {
            Stop stop = pending.poll();
            for (UsingOperation operation : stop.operations) {
                if (found.add(operation)) {
                    operations.add(operation);
                }
            }
            for (Stop next : outward(stop)) {
                if (seen.add(next)) {
                    pending.add(next);
                }
            }
        }
        return operations.isEmpty()
                ? referrers(start)
                : new UsedBy(operations.stream().limit(MOST).map(this::place).toList(), operations.size());
    }

    private UsedBy referrers(List<Way> start) {
        List<ReferenceUse> direct = start.stream()
                .map(Way::target)
                .distinct()
                .flatMap(target -> uses.getOrDefault(target, List.of()).stream())
                .toList();
        return new UsedBy(direct.stream().limit(MOST).map(UsedByIndex::place).toList(), direct.size());
    }

    /** What is one reference away; worked out once, since many searches pass by. */
    private Stop stop(Way way) {
        Stop known = stops.get(way);
        if (known != null) {
            return known;
        }
        Set<UsingOperation> operations = new LinkedHashSet<>();
        Set<Way> outward = new LinkedHashSet<>();
        for (ReferenceUse use : uses.getOrDefault(way.target(), List.of())) {
            List<String> tokens = use.pointer().tokens();
            Optional<UsingOperation> operation =
                    use.document() == root ? UsingOperation.at(tokens, way.next()) : Optional.empty();
            if (operation.isPresent()) {
                operations.add(interned.computeIfAbsent(operation.get(), same -> same));
            } else {
                outward.addAll(around(use.document(), tokens, way.next()));
            }
        }
        Stop stop = new Stop(List.copyOf(operations), List.copyOf(outward));
        stops.put(way, stop);
        return stop;
    }

    private List<Stop> outward(Stop stop) {
        if (stop.next.size() < stop.outward.size()) {
            stop.next = stop.outward.stream().map(this::stop).toList();
        }
        return stop.next;
    }

    private UsedBy.Place place(UsingOperation operation) {
        return new UsedBy.Place(operation.name(), operation.path(), root.range(operation.path()), root.source());
    }

    private static UsedBy.Place place(ReferenceUse use) {
        List<String> path = use.pointer().tokens();
        return new UsedBy.Place(
                "#" + use.pointer(),
                path,
                use.document().range(path),
                use.document().source());
    }
}
