package dev.tenet.generator.lock;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content of a lock file: targets by name. */
public record Lock(SortedMap<String, LockedTarget> targets) {
    public static final Lock EMPTY = new Lock(Collections.emptySortedMap());

    public Optional<LockedTarget> target(String name) {
        return Optional.ofNullable(targets.get(name));
    }

    /** The same with one target added or replaced. */
    public Lock with(LockedTarget target) {
        SortedMap<String, LockedTarget> all = new TreeMap<>(targets);
        all.put(target.name(), target);
        return new Lock(all);
    }

    /** The same without one target. */
    public Lock without(String name) {
        SortedMap<String, LockedTarget> all = new TreeMap<>(targets);
        all.remove(name);
        return new Lock(all);
    }
}
