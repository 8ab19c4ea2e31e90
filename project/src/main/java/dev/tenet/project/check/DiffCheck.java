package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.project.check.CheckedContract.Promise;
import dev.tenet.project.consumers.Consumers;
import dev.tenet.project.policy.Decisions;
import dev.tenet.project.policy.FailOn;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares contracts with what was promised so far. Several threads may compare at a time.
 *
 * @param diffs how a contract of the project is compared, by its name there
 */
record DiffCheck(
        ContractReader reader,
        Function<Optional<String>, ContractDiff> diffs,
        Consumers consumers,
        Decisions decisions,
        FailOn failOn,
        boolean requireBaseline) {

    ContractResult.Baseline compare(CheckedContract contract, Contract revision, Promise promise) {
        if (promise.source().isEmpty()) {
            return absent(promise, "has no such contract: it is new");
        }
        try {
            Contract base = reader.read(promise.source().get());
            Comparison comparison = decisions.decide(
                    consumers.hitBy(diffs.apply(contract.settings()).compare(base, revision), base),
                    contract.settings());
            Verdict verdict = !comparison.brokenReferences().isEmpty()
                    ? Verdict.BROKEN
                    : failOn.isReachedBy(comparison) ? Verdict.FAILED : Verdict.PASSED;
            return new ContractResult.Baseline(promise.name(), Optional.of(comparison), Optional.empty(), verdict);
        } catch (InputException e) {
            String message = String.valueOf(e.getMessage());
            return e.isAbsent()
                    ? absent(promise, message)
                    : new ContractResult.Baseline(
                            promise.name(), Optional.empty(), Optional.of(message), Verdict.BROKEN);
        }
    }

    /** Whoever relies on a contract that is gone breaks, whatever it promised, unless the project agreed to that. */
    ContractResult.Baseline removed(Selection.RemovedContract gone) {
        try {
            Contract base = reader.read(gone.source());
            Comparison comparison = decisions.decide(
                    consumers.hitBy(diffs.apply(gone.settings()).removed(base, gone.expected()), base),
                    gone.settings());
            return new ContractResult.Baseline(
                    gone.baseline(),
                    Optional.of(comparison),
                    Optional.empty(),
                    failOn.isReachedBy(comparison) ? Verdict.FAILED : Verdict.PASSED);
        } catch (InputException e) {
            return new ContractResult.Baseline(
                    gone.baseline(), Optional.empty(), Optional.of(String.valueOf(e.getMessage())), Verdict.BROKEN);
        }
    }

    /** Before a first release there is nothing to break. */
    private ContractResult.Baseline absent(Promise promise, String why) {
        return new ContractResult.Baseline(
                promise.name(),
                Optional.empty(),
                Optional.of("nothing to compare with: " + why),
                requireBaseline ? Verdict.FAILED : Verdict.PASSED);
    }
}
