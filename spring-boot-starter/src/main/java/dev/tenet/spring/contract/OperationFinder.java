package dev.tenet.spring.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * The front door of this package: finds the operation that a request asks for. It looks at method and path alone, so that it knows the operation also of
 * requests that never reach a controller: those without a token, with a body that is no JSON, with too many before them.
 */
public final class OperationFinder {
    private static final Log log = LogFactory.getLog(OperationFinder.class);
    private static final String FOUND = OperationFinder.class.getName();

    private final List<ServedOperation> operations;
    private final Map<Key, List<Route>> routes = new HashMap<>();
    private final String servletPath;

    /** @param servletPath what the mapping of the DispatcherServlet puts before all paths; empty where it is mapped to the root */
    public OperationFinder(ServedContracts contracts, String servletPath) {
        this.servletPath = BasePaths.normal(servletPath);
        List<ServedOperation> all = new ArrayList<>();
        for (ServedContract served : contracts.all()) {
            List<ServedOperation> own = operations(served);
            own.forEach(operation -> add(operation, served.basePath()));
            all.addAll(own);
        }
        this.operations = List.copyOf(all);
        routes.values()
                .forEach(each -> each.sort(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR)));
    }

    /** A template matches only paths of as many elements. */
    private record Key(String method, int length) {}

    /** All operations, in the sequence of the contracts. */
    public List<ServedOperation> operations() {
        return operations;
    }

    /** The operation that a request asks for, remembered with the request. */
    @SuppressWarnings("unchecked")
    public Optional<OperationMatch> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> known) {
            return (Optional<OperationMatch>) known;
        }
        Optional<OperationMatch> found = find(request.getMethod(), request.getRequestURI(), request.getContextPath());
        request.setAttribute(FOUND, found);
        return found;
    }

    /** @param path as in the request line, with the context path */
    public Optional<OperationMatch> find(String method, String path, String contextPath) {
        RequestPath whole;
        try {
            whole = RequestPath.parse(path, contextPath);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
        String below = whole.pathWithinApplication().value();
        // Controllers are found within the application; a contract may name its context path as well.
        return (!servletPath.isEmpty() && below.startsWith(servletPath + "/")
                        ? byMethod(
                                method,
                                PathContainer.parsePath(below.substring(servletPath.length())),
                                contextPath + servletPath)
                        : Optional.<OperationMatch>empty())
                .or(() -> byMethod(method, whole.pathWithinApplication(), contextPath))
                .or(() -> contextPath.isEmpty() ? Optional.empty() : byMethod(method, whole, ""));
    }

    private Optional<OperationMatch> byMethod(String method, PathContainer path, String prefix) {
        Optional<OperationMatch> found = byPath(method, path, prefix);
        // HEAD is GET without the body (RFC 9110, section 9.3.2).
        return found.isEmpty() && method.equals("HEAD") ? byPath("GET", path, prefix) : found;
    }

    private Optional<OperationMatch> byPath(String method, PathContainer path, String prefix) {
        for (Route route : routes.getOrDefault(new Key(method, path.elements().size()), List.of())) {
            Optional<OperationMatch> match = route.match(path, prefix);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private static List<ServedOperation> operations(ServedContract served) {
        return served.contract().paths().stream()
                .flatMap(path -> path.operations().stream())
                .map(operation -> new ServedOperation(
                        served.version(), operation, served.contract().place().find("info")))
                .toList();
    }

    private void add(ServedOperation operation, Optional<String> configured) {
        List<String> basePaths =
                configured.map(BasePaths::normal).map(List::of).orElseGet(() -> BasePaths.of(operation.operation()));
        for (String basePath : basePaths) {
            try {
                Route route = Route.of(operation, basePath);
                routes.computeIfAbsent(new Key(operation.method(), route.length()), key -> new ArrayList<>())
                        .add(route);
            } catch (PatternParseException e) {
                log.warn(operation.operation().place() + ": requests for " + operation.method() + " " + basePath
                        + operation.operation().path() + " cannot be recognised: " + e.getMessage());
            }
        }
    }
}
