package dev.tenet.spring.contract;

import java.util.List;

/** All contracts that this application serves. */
public record ServedContracts(List<ServedContract> all) {
    public ServedContracts {
        all = List.copyOf(all);
    }
}
