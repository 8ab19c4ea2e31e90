package dev.tenet.contract.finding;

import java.util.Optional;

/** An operation that a finding reaches; {@code path} is a path template, or the name of a webhook. */
public record OperationRef(String method, String path, Optional<String> operationId)
        implements Comparable<OperationRef> {
    @Override
    public int compareTo(OperationRef other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }
}
