package dev.tenet.spring.deprecation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Announces the end of operations in all their responses, also in errors of whoever answers before a controller does, and notes who called. It stands before
 * Spring Security.
 */
public final class DeprecationFilter extends OncePerRequestFilter {
    private final Endings endings;
    private final DeprecationHeaders headers;
    private final DeprecatedCalls calls;
    private final CallingClient client;

    public DeprecationFilter(Endings endings, DeprecationHeaders headers, DeprecatedCalls calls, CallingClient client) {
        this.endings = endings;
        this.headers = headers;
        this.calls = calls;
        this.client = client;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Endings.Match> match =
                CorsUtils.isPreFlightRequest(request) ? Optional.empty() : endings.find(request);
        if (match.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, new AnnouncingResponse(response, headers.of(match.get())));
        } finally {
            // Only now it is known who called.
            calls.note(match.get().ending(), client.of(request));
        }
    }
}
