package dev.tenet.sample.web.observe;

import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.contract.OperationMatch;
import dev.tenet.spring.contract.ServedOperation;
import dev.tenet.spring.deprecation.CallingClient;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes a line for each request, where its level is asked for: which operation, for whom, what came of it, how long it took. Neither URL nor headers nor
 * bodies: they tell of customers, and of secrets. The fields are those of the Elastic Common Schema.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class RequestLog extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

    private final OperationFinder operations;
    private final CallingClient client;

    RequestLog(OperationFinder operations, CallingClient client) {
        this.operations = operations;
        this.client = client;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !log.isDebugEnabled();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            Optional<ServedOperation> operation = operations.find(request).map(OperationMatch::operation);
            String name = operation.map(ServedOperation::id).orElse("none");
            String version = operation.map(ServedOperation::version).orElse("none");
            log.atDebug()
                    .addKeyValue("labels.operation", name)
                    .addKeyValue("labels.version", version)
                    .addKeyValue("labels.client", client.of(request).orElse("anonymous"))
                    .addKeyValue("http.response.status_code", response.getStatus())
                    .addKeyValue("event.duration", taken.toNanos())
                    .log("{} of {}: {}", name, version, response.getStatus());
        }
    }
}
