package dev.tenet.diff.match;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.model.Operation;

/**
 * The same operation in both contracts.
 *
 * @param turned whether the server calls the client, as in webhooks and callbacks
 * @param ref how reports name it
 */
public record OperationPair(Operation base, Operation revision, boolean turned, OperationRef ref) {

    /** An operation of the paths, or of the webhooks. */
    public static OperationPair of(Operation base, Operation revision, boolean turned) {
        return new OperationPair(base, revision, turned, ref(base));
    }

    public static OperationRef ref(Operation operation) {
        return new OperationRef(operation.method(), operation.path(), operation.operationId());
    }

    /** Which way its request goes: towards the server is {@code REQUEST}. */
    public Direction requestDirection() {
        return turned ? Direction.RESPONSE : Direction.REQUEST;
    }

    public Direction responseDirection() {
        return turned ? Direction.REQUEST : Direction.RESPONSE;
    }
}
