package dev.tenet.sample.web;

import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a repeated request have its effect once. The key and the response are written in the transaction of the effect: after a crash
 * either all of it is there, and the response is given again, or nothing is, and the request is carried out. A request that comes while
 * the first one is under way waits for it at the primary key.
 */
@Component
public class Idempotency {
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final HttpServletRequest http;

    Idempotency(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transactions, HttpServletRequest http) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
    }

    /**
     * @param body what came with the request: another one under the same key is a mistake of the client
     * @param type of the response's body
     */
    public <T> ResponseEntity<T> once(
            Caller caller, String key, Object body, Class<T> type, Supplier<ResponseEntity<T>> effect) {
        String request = digest(http.getMethod() + " " + http.getRequestURI() + "\n" + json.writeValueAsString(body));
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!claim(caller, key, request)) {
                return stored(caller, key, request, type);
            }
            ResponseEntity<T> response = effect.get();
            store(caller, key, response);
            return response;
        }));
    }

    /** As long as the contract says. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forgetOldKeys() {
        jdbc.sql("delete from idempotency_key where created_at < now() - interval '24 hours'")
                .update();
    }

    private boolean claim(Caller caller, String key, String request) {
        return jdbc.sql("""
                insert into idempotency_key (tenant_id, key, request) values (:tenant, :key, :request)
                on conflict do nothing""")
                        .param("tenant", caller.tenant())
                        .param("key", key)
                        .param("request", request)
                        .update()
                == 1;
    }

    private void store(Caller caller, String key, ResponseEntity<?> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.forEach(name -> {
            String value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        jdbc.sql("""
                update idempotency_key set status = :status, headers = :headers::jsonb, body = :body
                where tenant_id = :tenant and key = :key""")
                .param("status", response.getStatusCode().value())
                .param("headers", json.writeValueAsString(headers))
                .param("body", json.writeValueAsString(response.getBody()))
                .param("tenant", caller.tenant())
                .param("key", key)
                .update();
    }

    private <T> ResponseEntity<T> stored(Caller caller, String key, String request, Class<T> type) {
        Stored stored = jdbc.sql(
                        "select request, status, headers, body from idempotency_key where tenant_id = :tenant and key = :key")
                .param("tenant", caller.tenant())
                .param("key", key)
                .query((row, i) -> new Stored(
                        row.getString("request"),
                        row.getInt("status"),
                        row.getString("headers"),
                        row.getString("body")))
                .single();
        if (!stored.request().equals(request)) {
            throw new Conflict("idempotency-key-reused", "The idempotency key was used for another request.");
        }
        HttpHeaders headers = new HttpHeaders();
        json.readValue(stored.headers(), HEADERS).forEach(headers::set);
        T body = json.readValue(stored.body(), type);
        return ResponseEntity.status(stored.status()).headers(headers).body(body);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Stored(
            String request,
            int status,
            @Nullable String headers,
            @Nullable String body) {}
}
