package dev.tenet.project.consumers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a consumer sends or reads by name: parameters and headers.
 *
 * @param values absent where nobody can tell; keys are those of {@link #key}
 * @param always the keys that are there each time
 */
record NamedValues(Optional<Map<String, Usage>> values, Set<String> always) {
    static final NamedValues UNKNOWN = new NamedValues(Optional.empty(), Set.of());

    /** What was there. */
    static NamedValues seen(Map<String, ? extends Usage> values) {
        return new NamedValues(Optional.of(new TreeMap<>(values)), Set.copyOf(values.keySet()));
    }

    static NamedValues declared(Map<String, ? extends Usage> values, Set<String> always) {
        return new NamedValues(Optional.of(new TreeMap<>(values)), Set.copyOf(always));
    }

    /** {@code query status}; the letters of headers are all alike. */
    static String key(String in, String name) {
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    Usage of(String in, String name) {
        return values.isEmpty() ? KnownUsage.ANYTHING : values.get().getOrDefault(key(in, name), KnownUsage.NOTHING);
    }

    /** Whether the name is surely there. */
    boolean surelyHas(String in, String name) {
        return always.contains(key(in, name));
    }
}
