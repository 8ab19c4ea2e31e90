package dev.tenet.spring.deprecation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 410 for operations whose day has come, where the application asks for it. It stands behind Spring Security, so that it is still known who calls,
 * and nobody gets more of an answer than before.
 */
public final class SunsetFilter extends OncePerRequestFilter {
    private final Endings endings;
    private final DeprecationRules rules;
    private final GoneAnswer answer;
    private final Clock clock;

    public SunsetFilter(Endings endings, DeprecationRules rules, GoneAnswer answer, Clock clock) {
        this.endings = endings;
        this.rules = rules;
        this.answer = answer;
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Ending> gone = CorsUtils.isPreFlightRequest(request)
                ? Optional.empty()
                : endings.find(request)
                        .map(Endings.Match::ending)
                        .filter(ending ->
                                rules.afterSunset(ending) == AfterSunset.GONE && ending.isOver(LocalDate.now(clock)));
        if (gone.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // A cache may keep 410 unless told otherwise (RFC 9110, section 15.5.11), and the day may be moved.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.write(gone.get(), request, response);
    }
}
