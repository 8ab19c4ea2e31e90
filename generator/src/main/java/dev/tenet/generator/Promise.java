package dev.tenet.generator;

import dev.tenet.generator.surface.SurfaceLedger;
import dev.tenet.generator.version.VersionRecord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a lock remembers of the SDK that callers have.
 *
 * @param ledger the order of things that their code relies on
 * @param version its version
 */
record Promise(SurfaceLedger ledger, Optional<VersionRecord> version) {
    static final Promise NONE = new Promise(SurfaceLedger.EMPTY, Optional.empty());

    private static final String VERSION = "version";

    static Promise of(SortedMap<String, List<String>> surface) {
        SortedMap<String, List<String>> entries = new TreeMap<>(surface);
        List<String> version = entries.remove(VERSION);
        return new Promise(new SurfaceLedger(entries), version == null ? Optional.empty() : VersionRecord.of(version));
    }

    /** As {@link dev.tenet.generator.lock.LockedTarget#surface()} has it. */
    SortedMap<String, List<String>> surface() {
        SortedMap<String, List<String>> entries = new TreeMap<>(ledger.entries());
        version.ifPresent(record -> entries.put(VERSION, record.parts()));
        return Collections.unmodifiableSortedMap(entries);
    }
}
