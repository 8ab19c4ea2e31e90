package dev.tenet.generator.lock;

import dev.tenet.generator.version.VersionRecord;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the lock says of one target.
 *
 * @param name the name of the target
 * @param output its folder, seen from the lock, with {@code /}
 * @param kind the kind of the target
 * @param version of the SDK
 * @param engine name and exact version of the generator engine
 * @param tenet what stands for Tenet's own part: presets, templates, lowering
 * @param options the digest of all that the target says, with the user's own templates and ignore file
 * @param sources the files of the contract, with their digests
 * @param surface the ledger of what the SDK promises in source code, such as the order of parameters of an operation
 * @param files what was written, with the digest of each file
 * @param release how the version came about, where it comes from the changes since a baseline
 * @param unfinished whether something was left as it was, so that the target must be generated again
 */
public record LockedTarget(
        String name,
        String output,
        String kind,
        String version,
        String engine,
        String tenet,
        String options,
        SortedMap<String, String> sources,
        SortedMap<String, List<String>> surface,
        SortedMap<String, String> files,
        Optional<VersionRecord> release,
        boolean unfinished) {

    /** The same with other files. */
    public LockedTarget withFiles(SortedMap<String, String> others, boolean left) {
        return new LockedTarget(
                name, output, kind, version, engine, tenet, options, sources, surface, others, release, left);
    }
}
