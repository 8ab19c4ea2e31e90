package dev.tenet.sample.web;

import dev.tenet.sample.shared.Caller;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The caller of the request at hand, as the token says. */
@Component
public final class CurrentCaller {
    /** The claim that names the tenant. */
    public static final String TENANT = "tenant";

    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("not called with a token"));
    }

    public Optional<Caller> find() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            Jwt token = authentication.getToken();
            String tenant = token.getClaimAsString(TENANT);
            return tenant == null ? Optional.empty() : Optional.of(new Caller(tenant, authentication.getName()));
        }
        return Optional.empty();
    }
}
