package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** A token is good for the service that it names, and for no other of the same issuer. */
@ServiceTest
class AudienceTest {
    private static final String PATH = "/orders/v2/orders";

    private final Api api;
    private final NimbusJwtEncoder issuer;
    private final JdbcConnectionDetails database;

    AudienceTest(Api api, JWKSource<SecurityContext> keys, JdbcConnectionDetails database) {
        this.api = api;
        this.issuer = new NimbusJwtEncoder(keys);
        this.database = database;
    }

    @Test
    void a_token_for_another_service_is_refused_with_the_local_issuer() {
        assertThat(api.send(api.request(PATH, token(List.of("orders")))).statusCode())
                .isEqualTo(200);
        assertThat(api.send(api.request(PATH, token(List.of("invoices")))).statusCode())
                .isEqualTo(401);
        assertThat(api.send(api.request(PATH, token(List.of()))).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_for_another_service_is_refused_in_production() {
        try (Instance production = Instance.start(api, database, "second")) {
            assertThat(production
                            .send(production.request(PATH, token(List.of("invoices", "orders"))))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(production
                            .send(production.request(PATH, token(List.of("invoices"))))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(production
                            .send(production.request(PATH, token(List.of())))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private String token(List<String> audience) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .subject(Api.SHOP_A)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(60))
                .claim("scope", "orders:read")
                .claim("tenant", "a");
        if (!audience.isEmpty()) {
            claims.audience(audience);
        }
        return issuer.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }
}
