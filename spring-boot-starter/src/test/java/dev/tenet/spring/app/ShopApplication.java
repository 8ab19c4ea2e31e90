package dev.tenet.spring.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** A small application that uses the starter as any other would. */
@SpringBootApplication
public class ShopApplication {

    /** A token is the name of a client; {@code forged} is none. {@code sub:x} has no client, only a subject. */
    @Bean
    JwtDecoder tokens() {
        return token -> {
            if (token.equals("forged")) {
                throw new BadJwtException("forged");
            }
            Jwt.Builder jwt = Jwt.withTokenValue(token).header("alg", "none").claim("sub", token.replace("sub_", ""));
            return token.startsWith("sub_")
                    ? jwt.build()
                    : jwt.claim("azp", token).build();
        };
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers("/actuator/**", "/shop/v0/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .cors(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
