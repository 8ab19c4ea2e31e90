package dev.tenet.diff;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import java.util.List;

/** The front door of this module: compares two contracts. */
public final class ContractDiff {
    public ContractDiff(DiffOptions options) {}

    public Comparison compare(Contract base, Contract revision) {
        return new Comparison(side(base), side(revision), List.of());
    }

    private static Comparison.Side side(Contract contract) {
        return new Comparison.Side(contract.source(), contract.title(), contract.apiVersion());
    }
}
