package dev.tenet.sample.support;

import dev.tenet.contract.model.Response;
import dev.tenet.sample.web.contract.ServedContract;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which of the promised responses the tests have seen: operation × status × media type. */
@Component
public class Coverage {
    private final ServedContracts contracts;
    private final Map<Cell, Integer> seen = new ConcurrentHashMap<>();

    Coverage(ServedContracts contracts) {
        this.contracts = contracts;
    }

    void saw(ServedOperation operation, Response response, String mediaType) {
        seen.merge(new Cell(operation.version(), operation.id(), response.status(), mediaType), 1, Integer::sum);
    }

    /** What was promised and never seen, but for {@code default}: nobody can say what "any other error" should be. */
    public List<String> uncovered() {
        return cells().stream()
                .filter(cell -> !cell.status().equals("default") && !seen.containsKey(cell))
                .map(Cell::toString)
                .toList();
    }

    public String table() {
        StringBuilder table = new StringBuilder();
        Map<String, List<Cell>> rows = cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.version() + " " + cell.operation(), TreeMap::new, Collectors.toList()));
        rows.forEach((row, cells) -> table.append("%-30s".formatted(row))
                .append(cells.stream()
                        .map(cell -> "%s:%s".formatted(cell.label(), seen.getOrDefault(cell, 0)))
                        .collect(Collectors.joining("  ")))
                .append('\n'));
        long all = cells().stream()
                .filter(cell -> !cell.status().equals("default"))
                .count();
        return table.append("%d of %d promised responses seen%n"
                        .formatted(all - uncovered().size(), all))
                .toString();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (ServedContract contract : contracts.all()) {
            for (ServedOperation operation : contract.operations()) {
                for (Response response : operation.operation().responses()) {
                    if (response.content().isEmpty()) {
                        cells.add(new Cell(contract.version(), operation.id(), response.status(), ""));
                    }
                    response.content()
                            .forEach(content -> cells.add(
                                    new Cell(contract.version(), operation.id(), response.status(), content.name())));
                }
            }
        }
        cells.sort(Comparator.comparing(Cell::toString));
        return cells;
    }

    private record Cell(String version, String operation, String status, String mediaType) {
        String label() {
            return mediaType.isEmpty() || mediaType.endsWith("json") ? status : status + "(" + mediaType + ")";
        }

        @Override
        public String toString() {
            return version + " " + operation + " " + status + " " + mediaType;
        }
    }
}
