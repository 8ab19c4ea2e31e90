package dev.tenet.sample.web.documentation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerProperties;
import org.springframework.stereotype.Component;

/** The clients of the local issuer whose secrets the page gives away, so that a call from it is one click. For development alone. */
@Component
@ConditionalOnProperty("sample.local-issuer.enabled")
final class DemoClients {
    private static final String PLAIN = "{noop}";

    private final List<DemoClient> clients;

    DemoClients(Named named, OAuth2AuthorizationServerProperties issuer) {
        this.clients = named.demoClients().stream()
                .map(name ->
                        of(requireNonNull(issuer.getClient().get(name), name).getRegistration()))
                .toList();
    }

    /** A client that anybody may be. */
    record DemoClient(String id, String secret, Set<String> scopes) {}

    List<DemoClient> all() {
        return clients;
    }

    private static DemoClient of(OAuth2AuthorizationServerProperties.Registration known) {
        return new DemoClient(
                requireNonNull(known.getClientId()), plain(requireNonNull(known.getClientSecret())), known.getScopes());
    }

    private static String plain(String secret) {
        if (!secret.startsWith(PLAIN)) {
            throw new IllegalStateException("A demo client has a secret that nobody is to know");
        }
        return secret.substring(PLAIN.length());
    }

    /** @param demoClients names among those of the local issuer */
    @ConfigurationProperties("sample.documentation")
    record Named(List<String> demoClients) {}
}
