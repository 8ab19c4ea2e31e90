package dev.tenet.spring.deprecation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/deprecations}: what ends, and who still has to move. */
@Endpoint(id = "deprecations")
public final class DeprecationsEndpoint {
    private final Endings endings;
    private final DeprecatedCalls calls;
    private final DeprecationRules rules;
    private final Clock clock;

    public DeprecationsEndpoint(Endings endings, DeprecatedCalls calls, DeprecationRules rules, Clock clock) {
        this.endings = endings;
        this.calls = calls;
        this.rules = rules;
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    /**
     * All that ends, soonest first.
     *
     * @param client only what this client called
     */
    @ReadOperation
    public Deprecations deprecations(@Nullable String client) {
        LocalDate today = LocalDate.now(clock);
        return new Deprecations(
                calls.since(),
                endings.all().stream()
                        .map(ending -> entry(ending, today, client))
                        .filter(entry -> client == null || !entry.clients().isEmpty())
                        .sorted(Comparator.comparing((Entry entry) ->
                                        Optional.ofNullable(entry.sunset()).orElse(LocalDate.MAX))
                                .thenComparing(Entry::version)
                                .thenComparing(Entry::operation))
                        .toList());
    }

    private Entry entry(Ending ending, LocalDate today, @Nullable String client) {
        List<DeprecatedCalls.CallsOfClient> clients = calls.of(ending).stream()
                .filter(each -> client == null || each.client().equals(client))
                .toList();
        return new Entry(
                ending.operation().version(),
                ending.operation().id(),
                ending.operation().method(),
                ending.operation().operation().path(),
                ending.since().orElse(null),
                ending.sunset().orElse(null),
                ending.isOver(today),
                rules.afterSunset(ending).name().toLowerCase(Locale.ROOT),
                ending.replacement().orElse(null),
                clients.stream().mapToLong(DeprecatedCalls.CallsOfClient::calls).sum(),
                clients.stream()
                        .map(DeprecatedCalls.CallsOfClient::lastCalled)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                clients);
    }

    /** @param since when this instance began to count */
    public record Deprecations(Instant since, List<Entry> deprecations) {}

    /**
     * An operation that ends, and the clients that called it.
     *
     * @param path as in the contract
     * @param over whether its day has come
     */
    public record Entry(
            String version,
            String operation,
            String method,
            String path,
            @Nullable LocalDate deprecatedSince,
            @Nullable LocalDate sunset,
            boolean over,
            String afterSunset,
            @Nullable String replacedBy,
            long calls,
            @Nullable Instant lastCalled,
            List<DeprecatedCalls.CallsOfClient> clients) {}
}
