package dev.tenet.generator.version;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.model.Contract;
import java.util.List;
import java.util.Optional;

/**
 * What the version of one target is decided by.
 *
 * @param target the name of the target, for messages
 * @param kind its kind, which tells the language
 * @param baseline the contract that the last release was made of; needed for {@link VersionPolicy.FromDiff} alone
 * @param last what the lock says of the last run; empty for the first
 * @param engine the version of the engine
 * @param broken the signatures that the ledger could not keep
 */
public record VersionRequest(
        String target,
        String kind,
        VersionPolicy policy,
        Contract contract,
        Optional<Baseline> baseline,
        Optional<VersionRecord> last,
        String engine,
        List<LintFinding> broken) {

    /**
     * A contract that was released.
     *
     * @param digest of the contract and everything that it refers to: another one means that there was a release
     */
    public record Baseline(Contract contract, String digest) {}

    public VersionRequest {
        broken = List.copyOf(broken);
    }
}
