package dev.tenet.sample.web.limits;

import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.problem.ProblemWriter;
import dev.tenet.sample.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to callers that ask too often, and tells all of them what they have left. */
@Component
public final class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimiter limiter;
    private final CurrentCaller caller;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimiter limiter, CurrentCaller caller, ProblemWriter problems) {
        this.limiter = limiter;
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Quota> quota = caller.find().map(known -> limiter.take(known.client()));
        quota.ifPresent(left -> {
            response.setIntHeader("RateLimit-Limit", left.limit());
            response.setHeader("RateLimit-Remaining", String.valueOf(Math.max(0, left.remaining())));
            response.setHeader("RateLimit-Reset", String.valueOf(left.resetSeconds()));
        });
        if (quota.isPresent() && quota.get().isUsedUp()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(quota.get().resetSeconds()));
            problems.write(response, Problems.of(HttpStatus.TOO_MANY_REQUESTS, "The quota of this client is used up."));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Keeps the container from running the filter a second time: it belongs into the chain of Spring Security alone. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        FilterRegistrationBean<RateLimitFilter> rateLimitRegistration(RateLimitFilter filter) {
            FilterRegistrationBean<RateLimitFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
