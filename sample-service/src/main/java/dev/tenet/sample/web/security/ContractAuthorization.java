package dev.tenet.sample.web.security;

import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.contract.ServedContracts;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the contract which scopes an operation needs. Written by hand beside the contract, they would differ one day. */
@Component
class ContractAuthorization implements AuthorizationManager<RequestAuthorizationContext> {
    private static final String PREFIX = "SCOPE_";

    private final ServedContracts contracts;

    ContractAuthorization(ServedContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        if (!(authentication.get() instanceof JwtAuthenticationToken token) || !token.isAuthenticated()) {
            return new AuthorizationDecision(false);
        }
        // Without a tenant nothing could be told apart.
        if (token.getToken().getClaimAsString(CurrentCaller.TENANT) == null) {
            return new AuthorizationDecision(false);
        }
        Set<String> scopes = token.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .collect(Collectors.toSet());
        // What is no operation is let through to be answered 404 or 405.
        boolean allowed = contracts
                .find(
                        HttpMethod.valueOf(context.getRequest().getMethod()),
                        context.getRequest().getRequestURI())
                .map(operation -> operation.isAllowedWith(scopes))
                .orElse(true);
        return new AuthorizationDecision(allowed);
    }
}
