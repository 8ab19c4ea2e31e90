package dev.tenet.spring.deprecation;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** The client is whom the container authenticated. */
public final class PrincipalClient implements CallingClient {
    @Override
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }
}
