package dev.tenet.spring.contract;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.tree.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation that this application serves.
 *
 * @param version of the contract that promises it
 * @param info the Info Object of that contract, which may speak of the end of all of it
 */
public record ServedOperation(String version, Operation operation, Optional<Place> info) {

    /** Its {@code operationId}; method and path where it has none. */
    public String id() {
        return operation.operationId().orElseGet(() -> method() + " " + operation.path());
    }

    /** In upper case, as in requests. */
    public String method() {
        return operation.method().toUpperCase(Locale.ROOT);
    }
}
