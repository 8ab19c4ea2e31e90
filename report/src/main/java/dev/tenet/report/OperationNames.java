package dev.tenet.report;

import dev.tenet.contract.finding.OperationRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The operations of a finding in a few words. */
final class OperationNames {
    private static final int NAMED = 3;

    private OperationNames() {}

    /** {@code POST /orders, GET /orders/{id} and 297 more operations}. */
    static String of(List<OperationRef> operations) {
        String named =
                operations.stream().limit(NAMED).map(OperationNames::name).collect(Collectors.joining(", "));
        int more = operations.size() - NAMED;
        return more <= 0 ? named : named + " and " + more + (more == 1 ? " more operation" : " more operations");
    }

    /** {@code POST /orders and 299 more}; empty where there is none. */
    static String brief(List<OperationRef> operations) {
        if (operations.isEmpty()) {
            return "";
        }
        String first = name(operations.get(0));
        return operations.size() == 1 ? first : first + " and " + (operations.size() - 1) + " more";
    }

    private static String name(OperationRef operation) {
        return Visible.text(operation.method().toUpperCase(Locale.ROOT) + " " + operation.path());
    }
}
