package dev.tenet.spring.deprecation;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** What an access token says, be it a JWT or one that was introspected. Loaded only where there are such tokens. */
final class TokenClaims {
    private TokenClaims() {}

    static Map<String, Object> of(Authentication authentication) {
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token
                ? token.getTokenAttributes()
                : Map.of();
    }
}
