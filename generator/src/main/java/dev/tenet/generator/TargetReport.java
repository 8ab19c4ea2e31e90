package dev.tenet.generator;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.output.FileChange;
import dev.tenet.generator.version.SdkVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a run did, or would do, to a target.
 *
 * @param changes of all files; empty where nothing had to be looked at beyond the lock
 * @param lost what the generated code does not know of the contract
 * @param warnings of the engine
 * @param version of the SDK, and why it is that one; empty where it was not decided anew
 * @param failure why there is no result
 */
public record TargetReport(
        GenerationTarget target,
        State state,
        List<FileChange> changes,
        List<LintFinding> lost,
        List<String> warnings,
        Optional<SdkVersion> version,
        Optional<String> failure) {
    /** How far it came. */
    public enum State {
        /** The lock says that nothing changed since the last run. */
        SKIPPED,
        /** It was generated, and compared with its folder. */
        GENERATED,
        /** It is not wanted any more. */
        REMOVED,
        /** It could not be generated. */
        FAILED
    }

    static TargetReport skipped(GenerationTarget target, List<FileChange> changes) {
        return new TargetReport(
                target, State.SKIPPED, changes, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static TargetReport removed(GenerationTarget target, List<FileChange> changes) {
        return new TargetReport(
                target, State.REMOVED, changes, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static TargetReport failed(GenerationTarget target, String why) {
        return new TargetReport(
                target, State.FAILED, List.of(), List.of(), List.of(), Optional.empty(), Optional.of(why));
    }

    public boolean hasConflicts() {
        return changes.stream().anyMatch(FileChange::isConflict);
    }

    /** Whether its folder holds, byte for byte, what is generated. */
    public boolean isCurrent() {
        return failure.isEmpty() && changes.stream().noneMatch(FileChange::isPending);
    }

    /** How many files a change of this kind befalls. */
    public long count(FileChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
