package dev.tenet.sample.web.observe;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request the identifiers by which it is found in logs and traces, and tells them to the caller: {@code X-Request-Id}, which the caller may have
 * chosen, and {@code X-Trace-Id}. It comes right after the filter that begins the trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestIds extends OncePerRequestFilter {
    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACE_ID = "X-Trace-Id";
    private static final String LOGGED_AS = "http.request.id";

    /** Nothing that could end a line of the log, colour a terminal or fill a disk. */
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Tracer tracer;

    RequestIds(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> trace = Optional.ofNullable(tracer.currentSpan())
                .map(Span::context)
                .map(context -> context.traceId())
                .filter(id -> !id.isEmpty());
        String id = chosen(request.getHeader(REQUEST_ID))
                .or(() -> trace)
                .orElseGet(() -> UUID.randomUUID().toString());
        response.setHeader(REQUEST_ID, id);
        trace.ifPresent(known -> response.setHeader(TRACE_ID, known));
        try (MDC.MDCCloseable closeable = MDC.putCloseable(LOGGED_AS, id)) {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> chosen(@Nullable String header) {
        return Optional.ofNullable(header).filter(id -> ACCEPTABLE.matcher(id).matches());
    }
}
