package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.parallel.Awaited;
import java.util.concurrent.FutureTask;

/** The two contracts of a comparison, read side by side. */
record ContractPair(Contract base, Contract revision) {
    private static final String STANDARD_INPUT = "-";

    static ContractPair read(String base, String revision, ReaderOptions options) {
        return read(base, revision, new ContractReader(options));
    }

    static ContractPair read(String base, String revision, ContractReader contracts) {
        if (base.equals(STANDARD_INPUT) && revision.equals(STANDARD_INPUT)) {
            throw new InputException("only one of BASE and REVISION can be '-': standard input can be read once");
        }
        FutureTask<Contract> other = new FutureTask<>(() -> contracts.read(base));
        Thread reader = new Thread(other, "base");
        reader.setDaemon(true);
        reader.start();
        Contract mine = read(revision, contracts, other);
        return new ContractPair(Awaited.result(other), mine);
    }

    /** Where both are wrong, the base is reported, as if it had been read first. */
    private static Contract read(String revision, ContractReader contracts, FutureTask<Contract> base) {
        try {
            return contracts.read(revision);
        } catch (RuntimeException | StackOverflowError e) {
            Awaited.result(base);
            throw e;
        }
    }
}
