package dev.tenet.diff.match;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.model.Operation;
import java.util.Optional;

/**
 * The same operation in both contracts.
 *
 * @param turned whether the server calls the client, as in webhooks and callbacks
 * @param ref how reports name it; a callback goes by the operation that it belongs to
 * @param callback which callback of that operation it is; absent where it stands for itself
 */
public record OperationPair(
        Operation base, Operation revision, boolean turned, OperationRef ref, Optional<String> callback) {

    /** An operation of the paths, or of the webhooks. */
    public static OperationPair of(Operation base, Operation revision, boolean turned) {
        return new OperationPair(base, revision, turned, ref(base), Optional.empty());
    }

    /** A call in the other direction, made on behalf of this operation. */
    public OperationPair callback(String name, Operation base, Operation revision) {
        return new OperationPair(base, revision, !turned, ref, Optional.of(name));
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
