package dev.tenet.generator.surface;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order of names that a ledger asks for: what it knows as it knows it, then what is new as the contract has it. */
final class LedgerOrder {
    private LedgerOrder() {}

    static List<String> of(List<String> now, List<String> last) {
        Set<String> there = new LinkedHashSet<>(now);
        List<String> ordered = new ArrayList<>(last);
        ordered.retainAll(there);
        there.removeAll(Set.copyOf(ordered));
        ordered.addAll(there);
        return ordered;
    }
}
