package dev.tenet.generator.surface;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What callers of generated code rely on without the contract promising it: the order of things. A lock keeps it as lists by name.
 *
 * <ul>
 *   <li>{@code operation:listOrders}: the parameters in the order of the signature, such as {@code query:status}, and {@code body}
 *   <li>{@code schema:Order}: the properties in the order of constructors
 *   <li>{@code enum:Status}, {@code enum:Order.status}: the values in the order of constants
 * </ul>
 */
public record SurfaceLedger(SortedMap<String, List<String>> entries) {
    public static final SurfaceLedger EMPTY = new SurfaceLedger(Collections.emptySortedMap());

    public SurfaceLedger {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    List<String> of(String key) {
        return entries.getOrDefault(key, List.of());
    }
}
