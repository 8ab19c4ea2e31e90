package dev.tenet.spring.deprecation;

import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.contract.OperationMatch;
import dev.tenet.spring.contract.ServedOperation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations that end, and which of them a request asks for. */
public final class Endings {
    private final OperationFinder finder;
    private final List<Ending> all;
    private final Map<ServedOperation, Ending> byOperation = new IdentityHashMap<>();

    public Endings(OperationFinder finder) {
        this.finder = finder;
        this.all = finder.operations().stream()
                .flatMap(operation -> Ending.of(operation).stream())
                .toList();
        all.forEach(ending -> byOperation.put(ending.operation(), ending));
    }

    /** In the sequence of the contracts. */
    public List<Ending> all() {
        return all;
    }

    /** All operations, those that stay as well. */
    List<ServedOperation> operations() {
        return finder.operations();
    }

    /** A request for an operation that ends. */
    public record Match(Ending ending, OperationMatch request) {}

    /** Nothing where a request asks for no operation, or for one that stays. */
    public Optional<Match> find(HttpServletRequest request) {
        return finder.find(request)
                .flatMap(match -> Optional.ofNullable(byOperation.get(match.operation()))
                        .map(ending -> new Match(ending, match)));
    }
}
