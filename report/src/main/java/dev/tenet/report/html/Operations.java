package dev.tenet.report.html;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.report.OperationNames;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RunReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The operations that a report speaks of, numbered in the order of their paths. */
final class Operations {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Operations(RunReport report) {
        TreeSet<OperationRef> sorted = new TreeSet<>();
        report.entries()
                .map(Entry::change)
                .flatMap(Optional::stream)
                .map(Finding::operations)
                .forEach(sorted::addAll);
        sorted.forEach(operation -> numbers.putIfAbsent(OperationNames.name(operation), numbers.size()));
    }

    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /** The numbers of some, with spaces between them. */
    String numbers(List<OperationRef> operations) {
        return operations.stream()
                .map(operation -> Objects.requireNonNull(numbers.get(OperationNames.name(operation)))
                        .toString())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
