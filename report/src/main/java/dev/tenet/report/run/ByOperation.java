package dev.tenet.report.run;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.report.OperationNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes by the operations that they reach together, in the order of paths; those of the whole contract last. */
public final class ByOperation {
    private ByOperation() {}

    /** @param most operations that a name lists before it counts the others */
    public static Map<String, List<Finding>> group(List<Finding> changes, int most) {
        Map<List<OperationRef>, List<Finding>> groups = changes.stream()
                .collect(Collectors.groupingBy(Finding::operations, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Finding>> named = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.<List<OperationRef>, Boolean>comparing(List::isEmpty)
                        .thenComparing(operations ->
                                operations.isEmpty() ? "" : operations.get(0).path())
                        .thenComparing(List::size)))
                .forEach(group -> named.merge(name(group.getKey(), most), group.getValue(), (first, more) -> {
                    List<Finding> both = new ArrayList<>(first);
                    both.addAll(more);
                    return both;
                }));
        return named;
    }

    private static String name(List<OperationRef> operations, int most) {
        if (operations.isEmpty()) {
            return "The whole contract";
        }
        String named = operations.stream().limit(most).map(OperationNames::name).collect(Collectors.joining(", "));
        int more = operations.size() - most;
        return more <= 0 ? named : named + " and " + more + (more == 1 ? " more operation" : " more operations");
    }
}
