package dev.tenet.spring.contract;

import dev.tenet.contract.model.Contract;
import java.util.Optional;

/**
 * A contract that this application serves. Those of {@code tenet.contracts} become such beans; an application that has read its contracts anyway defines
 * beans of this type in their place.
 *
 * @param version how metrics and endpoints name it: {@code v1}
 * @param basePath what stands before its paths within the application; the paths of its servers where empty
 */
public record ServedContract(String version, Contract contract, Optional<String> basePath) {

    /** A contract whose paths are served below those of its servers. */
    public ServedContract(String version, Contract contract) {
        this(version, contract, Optional.empty());
    }
}
