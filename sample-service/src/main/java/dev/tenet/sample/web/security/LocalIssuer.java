package dev.tenet.sample.web.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.tenet.sample.web.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An issuer of tokens for development, so that a fresh checkout can be called without a login server. In production there is none:
 * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} names the real one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sample.local-issuer.enabled")
class LocalIssuer {

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoint(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    /** Checks what is checked of the tokens of any issuer: that they are for this service. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, @Value("${sample.audience}") String audience) {
        NimbusJwtDecoder decoder = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience)))));
        return decoder;
    }

    /** Puts the tenant and the audience into the token, as a real issuer would from its own records. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tenantClaim(
            Tenants tenants, @Value("${sample.audience}") String audience) {
        return context -> context.getClaims()
                .audience(List.of(audience))
                .claim(
                        CurrentCaller.TENANT,
                        Objects.requireNonNull(tenants.tenants()
                                .get(context.getRegisteredClient().getClientId())));
    }

    /** @param tenants of each client, by its id */
    @ConfigurationProperties("sample.local-issuer")
    record Tenants(Map<String, String> tenants) {}
}
