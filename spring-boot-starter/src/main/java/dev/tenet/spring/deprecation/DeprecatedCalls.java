package dev.tenet.spring.deprecation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who called operations that end, and when last, since this instance of the application started. */
public final class DeprecatedCalls {
    private final Clock clock;
    private final ClientNames names;
    private final List<DeprecatedCallListener> listeners;
    private final Instant since;
    private final Map<Key, CallsOfClient> calls = new ConcurrentHashMap<>();

    /** @param mostClients how many clients are told apart; the rest are one */
    public DeprecatedCalls(Clock clock, int mostClients, List<DeprecatedCallListener> listeners) {
        this.clock = clock;
        this.names = new ClientNames(mostClients);
        this.listeners = List.copyOf(listeners);
        this.since = clock.instant();
    }

    private record Key(String version, String operation, String client) {
        static Key of(Ending ending, String client) {
            return new Key(ending.operation().version(), ending.operation().id(), client);
        }
    }

    /** The calls of one operation by one client. */
    public record CallsOfClient(String client, long calls, Instant firstCalled, Instant lastCalled) {
        private CallsOfClient and(CallsOfClient more) {
            return new CallsOfClient(client, calls + more.calls, firstCalled, more.lastCalled);
        }
    }

    void note(Ending ending, Optional<String> client) {
        String name = names.of(client);
        Instant now = clock.instant();
        calls.merge(Key.of(ending, name), new CallsOfClient(name, 1, now, now), CallsOfClient::and);
        DeprecatedCall call = new DeprecatedCall(ending, name, now);
        listeners.forEach(listener -> listener.called(call));
    }

    /** Since when calls are counted. */
    public Instant since() {
        return since;
    }

    /** Who called an operation, most calls first. */
    public List<CallsOfClient> of(Ending ending) {
        return calls.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(Key.of(ending, entry.getKey().client())))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(CallsOfClient::calls).reversed().thenComparing(CallsOfClient::client))
                .toList();
    }
}
