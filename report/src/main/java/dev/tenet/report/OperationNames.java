package dev.tenet.report;

import dev.tenet.contract.finding.OperationRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operations of a finding in a few words. */
public final class OperationNames {
    private static final int NAMED = 3;

    private OperationNames() {}

    /** {@code POST /orders, GET /orders/{id} and 297 more operations}, as many on a line as fit. */
    public static List<String> lines(List<OperationRef> operations, int width) {
        List<String> parts = new ArrayList<>();
        int named = Math.min(NAMED, operations.size());
        int more = operations.size() - named;
        for (int i = 0; i < named; i++) {
            parts.add(name(operations.get(i)) + (i + 1 < named ? "," : ""));
        }
        if (more > 0) {
            parts.add("and " + more + (more == 1 ? " more operation" : " more operations"));
        }
        return Lines.join(parts, width);
    }

    /** {@code POST /orders and 299 more}; empty where there is none. */
    public static String brief(List<OperationRef> operations) {
        if (operations.isEmpty()) {
            return "";
        }
        String first = name(operations.get(0));
        return operations.size() == 1 ? first : first + " and " + (operations.size() - 1) + " more";
    }

    /** {@code POST /orders}. */
    public static String name(OperationRef operation) {
        return Visible.text(operation.method().toUpperCase(Locale.ROOT) + " " + operation.path());
    }
}
