package dev.tenet.generator.version;

import dev.tenet.contract.model.Contract;
import java.util.Optional;

/**
 * What the version of one target is decided by.
 *
 * @param target the name of the target, for messages
 * @param kind its kind, which tells the language
 * @param baseline the contract that the last release was made of; needed for {@link VersionPolicy.FromDiff} alone
 * @param last what the lock says of the last run; empty for the first
 * @param engine the version of the engine
 */
public record VersionRequest(
        String target,
        String kind,
        VersionPolicy policy,
        Contract contract,
        Optional<Baseline> baseline,
        Optional<VersionRecord> last,
        String engine) {

    /**
     * A contract that was released.
     *
     * @param digest of the contract and everything that it refers to: another one means that there was a release
     */
    public record Baseline(Contract contract, String digest) {}
}
