package dev.tenet.diff.match;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Knows which parts of two contracts are the same text, with everything that they refer to: nothing there needs to be compared.
 *
 * <p>Asked for a pair of places, it looks at the references below them once, and remembers the answer for every pair on the way.
 */
public final class UnchangedParts {
    private final boolean comparable;
    private final Subtypes subtypes;
    private final Map<Key, Boolean> known = new HashMap<>();

    /** @param comparable whether the same text means the same in both contracts; otherwise nothing counts as unchanged */
    public UnchangedParts(boolean comparable, Subtypes subtypes) {
        this.comparable = comparable;
        this.subtypes = subtypes;
    }

    private record Key(Spot base, Spot revision) {
        static Key of(Place base, Place revision) {
            return new Key(Spot.of(base), Spot.of(revision));
        }
    }

    private record Target(Key key, Place base, Place revision) {}

    /** Whether both places say the same, and so do all places that they refer to. */
    public boolean isUnchanged(Place base, Place revision) {
        if (!comparable || base.node().fingerprint() != revision.node().fingerprint()) {
            return false;
        }
        Key start = Key.of(base, revision);
        Boolean answer = known.get(start);
        if (answer == null) {
            explore(new Target(start, base, revision));
            answer = known.getOrDefault(start, false);
        }
        return answer;
    }

    /** Follows references until all are known; then spreads "changed" from where it was found to whoever refers to it. */
    private void explore(Target start) {
        Map<Key, List<Key>> referrers = new HashMap<>();
        Deque<Target> todo = new ArrayDeque<>(List.of(start));
        Deque<Key> changed = new ArrayDeque<>();
        Set<Key> seen = new HashSet<>(Set.of(start.key()));
        while (!todo.isEmpty()) {
            Target at = todo.poll();
            if (at.base().node().fingerprint() != at.revision().node().fingerprint()) {
                changed.add(at.key());
                continue;
            }
            List<Target> targets = new ArrayList<>();
            for (String reference : ReferenceTexts.below(at.base().node())) {
                Resolution left = at.base().document().resolve(reference);
                Resolution right = at.revision().document().resolve(reference);
                if (left instanceof Resolution.Resolved old && right instanceof Resolution.Resolved now) {
                    if (isByName(reference)
                            && !haveSameText(old.place().document(), now.place().document())) {
                        changed.add(at.key());
                        continue;
                    }
                    targets.add(new Target(Key.of(old.place(), now.place()), old.place(), now.place()));
                } else if (left instanceof Resolution.Resolved || right instanceof Resolution.Resolved) {
                    changed.add(at.key());
                }
            }
            SortedMap<String, Place> heirs = subtypes.of(at.revision());
            subtypes.of(at.base()).forEach((name, old) -> {
                Place now = heirs.remove(name);
                if (now == null) {
                    changed.add(at.key());
                } else {
                    targets.add(new Target(Key.of(old, now), old, now));
                }
            });
            if (!heirs.isEmpty()) {
                changed.add(at.key());
            }
            for (Target target : targets) {
                referrers
                        .computeIfAbsent(target.key(), key -> new ArrayList<>())
                        .add(at.key());
                Boolean answer = known.get(target.key());
                if (answer == null) {
                    if (seen.add(target.key())) {
                        todo.add(target);
                    }
                } else if (!answer) {
                    changed.add(target.key());
                }
            }
        }
        while (!changed.isEmpty()) {
            Key key = changed.poll();
            if (seen.remove(key) || Boolean.FALSE.equals(known.get(key))) {
                known.put(key, false);
                changed.addAll(referrers.getOrDefault(key, List.of()));
                referrers.remove(key);
            }
        }
        seen.forEach(key -> known.put(key, true));
    }

    /** An anchor; dynamic ones of the same name may be the target, too. */
    private static boolean isByName(String reference) {
        int hash = reference.indexOf('#');
        return hash >= 0 && hash + 1 < reference.length() && reference.charAt(hash + 1) != '/';
    }

    private static boolean haveSameText(Document base, Document revision) {
        return base.root().fingerprint() == revision.root().fingerprint();
    }
}
