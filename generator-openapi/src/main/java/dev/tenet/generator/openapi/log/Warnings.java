package dev.tenet.generator.openapi.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The warnings of one call, each once with how often it came; at most a thousand different ones, since some generators log without end. */
public final class Warnings implements AutoCloseable {
    private static final int MOST = 1000;
    private static final ThreadLocal<@Nullable Warnings> CURRENT = new ThreadLocal<>();

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Warnings() {}

    /** Collects what this thread logs from now on, until it is closed. */
    public static Warnings collect() {
        Warnings warnings = new Warnings();
        CURRENT.set(warnings);
        return warnings;
    }

    static boolean areCollected() {
        return CURRENT.get() != null;
    }

    static void add(String message) {
        Warnings current = CURRENT.get();
        if (current != null && (current.counts.size() < MOST || current.counts.containsKey(message))) {
            current.counts.merge(message, 1, Integer::sum);
        }
    }

    /** In the order in which they first came. */
    public List<String> list() {
        return counts.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + " times)")
                .toList();
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
