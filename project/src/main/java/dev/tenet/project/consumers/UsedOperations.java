package dev.tenet.project.consumers;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.model.Server;
import dev.tenet.diff.match.PathTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which operations of a contract a consumer uses. */
final class UsedOperations {
    private final Map<Operation, List<Use>> uses = new IdentityHashMap<>();

    private UsedOperations() {}

    /**
     * Finds them by method and path, behind any of the servers. Of several templates that match, the most specific one answers. Where none of the paths is
     * found, a gateway may have put something before them: then their ends are compared.
     */
    static UsedOperations of(Consumer consumer, Contract contract) {
        UsedOperations used = new UsedOperations();
        used.find(consumer, contract, false);
        if (used.uses.isEmpty()) {
            used.find(consumer, contract, true);
        }
        return used;
    }

    boolean isEmpty() {
        return uses.isEmpty();
    }

    /** How the consumer uses an operation; nothing where it does not. */
    List<Use> of(Operation operation) {
        return uses.getOrDefault(operation, List.of());
    }

    private record Request(String method, String path) {}

    private void find(Consumer consumer, Contract contract, boolean byTheEnd) {
        List<Route> routes = routes(contract.paths(), true);
        List<Route> webhooks = routes(contract.webhooks(), false);
        Map<Request, Optional<Operation>> known = new HashMap<>();
        for (Use use : consumer.uses()) {
            boolean call = use.kind() == Use.Kind.CALL;
            Optional<Operation> found = call
                    ? known.computeIfAbsent(
                            new Request(use.method(), use.path()), request -> best(request, routes, byTheEnd))
                    : best(new Request(use.method(), use.path()), webhooks, false);
            found.ifPresent(operation ->
                    uses.computeIfAbsent(operation, key -> new ArrayList<>()).add(use));
        }
    }

    private static Optional<Operation> best(Request request, List<Route> routes, boolean byTheEnd) {
        return routes.stream()
                .filter(route -> route.operation().method().equalsIgnoreCase(request.method()))
                .filter(route -> route.matches(request.path(), byTheEnd))
                .min(Comparator.comparing((Route route) ->
                                PathTemplate.variables(route.operation().path()).size())
                        .thenComparing(route -> route.operation().path()))
                .map(Route::operation);
    }

    private static List<Route> routes(List<PathItem> items, boolean behindServers) {
        return items.stream()
                .flatMap(item -> item.operations().stream())
                .map(operation ->
                        new Route(operation, behindServers ? templates(operation) : List.of(operation.path())))
                .toList();
    }

    private static List<String> templates(Operation operation) {
        return Stream.concat(Stream.of(""), operation.servers().stream().map(UsedOperations::path))
                .distinct()
                .map(prefix -> prefix + operation.path())
                .toList();
    }

    private static String path(Server server) {
        return ServerPath.of(server);
    }

    /** An operation and the templates under which it answers. */
    private record Route(Operation operation, List<String> templates) {
        boolean matches(String path, boolean byTheEnd) {
            String whole = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            for (String template : templates) {
                String end = template.length() > 1 && template.endsWith("/")
                        ? template.substring(0, template.length() - 1)
                        : template;
                if (PathTemplate.covers(end, whole)) {
                    return true;
                }
                int from = byTheEnd ? whole.indexOf('/', 1) : -1;
                while (from > 0) {
                    if (PathTemplate.covers(end, whole.substring(from))) {
                        return true;
                    }
                    from = whole.indexOf('/', from + 1);
                }
            }
            return false;
        }
    }
}
