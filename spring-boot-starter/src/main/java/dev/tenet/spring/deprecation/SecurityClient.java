package dev.tenet.spring.deprecation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.util.ClassUtils;

/**
 * The client is the {@code azp} or {@code client_id} of an access token, else the name of whom Spring Security authenticated. It is looked for where Spring
 * Security keeps it: in the request, or in the session.
 */
public final class SecurityClient implements CallingClient {
    private static final boolean HAS_TOKENS = ClassUtils.isPresent(
            "org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken",
            SecurityClient.class.getClassLoader());

    private final CallingClient otherwise = new PrincipalClient();

    @Override
    public Optional<String> of(HttpServletRequest request) {
        return authentication(request).flatMap(SecurityClient::name).or(() -> otherwise.of(request));
    }

    private static Optional<Authentication> authentication(HttpServletRequest request) {
        HttpSession session = request.isRequestedSessionIdValid() ? request.getSession(false) : null;
        return Stream.of(
                        Optional.ofNullable(request.getAttribute(
                                RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME)),
                        Optional.ofNullable(session)
                                .map(known -> known.getAttribute(
                                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)))
                .flatMap(Optional::stream)
                .filter(SecurityContext.class::isInstance)
                .map(context -> ((SecurityContext) context).getAuthentication())
                .filter(authentication -> authentication != null
                        && authentication.isAuthenticated()
                        && !(authentication instanceof AnonymousAuthenticationToken))
                .findFirst();
    }

    private static Optional<String> name(Authentication authentication) {
        Map<String, Object> claims = HAS_TOKENS ? TokenClaims.of(authentication) : Map.of();
        return Stream.of("azp", "client_id")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(authentication.getName()));
    }
}
