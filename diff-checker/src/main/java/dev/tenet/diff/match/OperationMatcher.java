package dev.tenet.diff.match;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.diff.PathMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds operations again: by method, and by path template whatever its parameters are called. */
public final class OperationMatcher {
    private static final Comparator<Operation> BY_NAME =
            Comparator.comparing(Operation::path).thenComparing(Operation::method);

    private final List<PathMapping> mappings;

    public OperationMatcher(List<PathMapping> mappings) {
        this.mappings = mappings;
    }

    /** What tells operations apart. */
    private record Key(String method, String skeleton) {}

    /** The operations of two lists of path items, sorted by path and method. */
    public Pairs<Operation> match(List<PathItem> base, List<PathItem> revision) {
        List<Operation> old = operations(base);
        List<Operation> now = operations(revision);
        // a template that is spelt the same goes before one that only looks alike
        Pairs<Operation> exact = Pairs.byKeys(
                old,
                operation -> new Key(method(operation), mapped(operation)),
                now,
                operation -> new Key(method(operation), operation.path()));
        Pairs<Operation> rest = Pairs.byKeys(
                exact.removed(),
                operation -> new Key(method(operation), PathTemplate.skeleton(mapped(operation))),
                exact.added(),
                operation -> new Key(method(operation), PathTemplate.skeleton(operation.path())));
        List<Pairs.Pair<Operation>> matched = new ArrayList<>(exact.matched());
        matched.addAll(rest.matched());
        matched.sort(Comparator.comparing(Pairs.Pair::base, BY_NAME));
        return new Pairs<>(matched, sorted(rest.removed()), sorted(rest.added()));
    }

    /** Which operation answers the requests to one that is gone: that with the most specific template which covers its path. */
    public Optional<Operation> successor(Operation gone, List<PathItem> revision) {
        return operations(revision).stream()
                .filter(operation -> method(operation).equals(method(gone)))
                .filter(operation -> PathTemplate.covers(operation.path(), mapped(gone)))
                .min(Comparator.comparing((Operation operation) ->
                                PathTemplate.variables(operation.path()).size())
                        .thenComparing(Operation::path));
    }

    /** Where the names in braces matter, as in the runtime expressions of callbacks (OpenAPI 3, Callback Object). */
    public static Pairs<Operation> matchAsWritten(List<PathItem> base, List<PathItem> revision) {
        Pairs<Operation> exact = Pairs.byKey(
                operations(base), operations(revision), operation -> new Key(method(operation), operation.path()));
        return new Pairs<>(exact.matched(), sorted(exact.removed()), sorted(exact.added()));
    }

    private static List<Operation> operations(List<PathItem> items) {
        return items.stream()
                .flatMap(item -> item.operations().stream())
                .sorted(BY_NAME)
                .toList();
    }

    private static List<Operation> sorted(List<Operation> operations) {
        return operations.stream().sorted(BY_NAME).toList();
    }

    private static String method(Operation operation) {
        return operation.method().toLowerCase(Locale.ROOT);
    }

    private String mapped(Operation operation) {
        String path = operation.path();
        for (PathMapping mapping : mappings) {
            String moved = mapping.apply(path);
            if (!moved.equals(path)) {
                return moved;
            }
        }
        return path;
    }
}
