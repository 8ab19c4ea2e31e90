package dev.tenet.project.policy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.tree.Document;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to decide about. */
final class Changes {
    private Changes() {}

    /** @param operations as {@code delete /orders}; the first is where the change stands */
    static Finding change(String rule, Map<Category, Level> levels, String... operations) {
        List<OperationRef> reached = java.util.Arrays.stream(operations)
                .map(each -> each.split(" "))
                .map(parts -> new OperationRef(parts[0], parts[1], Optional.empty()))
                .toList();
        Document document = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream())
                .parse("base.yaml", "paths: {/orders: {get: {}, delete: {}}, '/orders/{id}': {get: {}, delete: {}}}");
        Optional<Location> base = reached.stream()
                .findFirst()
                .flatMap(first -> document.place()
                        .find("paths")
                        .flatMap(paths -> paths.find(first.path()))
                        .flatMap(path -> path.find(first.method())))
                .map(Location::new);
        return new Finding(
                rule,
                levels.values().stream().reduce(Level.INFO, Level::worst),
                levels,
                "it changed",
                Optional.empty(),
                Proof.RULE,
                reached,
                base,
                Optional.empty(),
                Optional.empty(),
                "f");
    }

    static Comparison from(String base, String revision, Finding... changes) {
        return new Comparison(
                new Comparison.Side("base.yaml", "", base),
                new Comparison.Side("revision.yaml", "", revision),
                List.of(changes));
    }
}
