package dev.tenet.diff.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What belongs together in two lists, and what stands alone. */
public record Pairs<T>(List<Pair<T>> matched, List<T> removed, List<T> added) {

    /** The same thing in the base and in the revision. */
    public record Pair<T>(T base, T revision) {}

    /** Matches by key; where a key comes twice in one list, its first bearer counts. */
    public static <T, K> Pairs<T> byKey(
            List<? extends T> base, List<? extends T> revision, Function<? super T, K> key) {
        return byKeys(base, key, revision, key);
    }

    /** Matches by a key that each side has its own way to tell. */
    public static <T, K> Pairs<T> byKeys(
            List<? extends T> base,
            Function<? super T, K> baseKey,
            List<? extends T> revision,
            Function<? super T, K> revisionKey) {
        Map<K, T> left = index(base, baseKey);
        Map<K, T> right = index(revision, revisionKey);
        List<Pair<T>> matched = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        List<T> added = new ArrayList<>();
        left.forEach((name, value) -> {
            T other = right.remove(name);
            if (other == null) {
                removed.add(value);
            } else {
                matched.add(new Pair<>(value, other));
            }
        });
        added.addAll(right.values());
        return new Pairs<>(matched, removed, added);
    }

    private static <T, K> Map<K, T> index(List<? extends T> values, Function<? super T, K> key) {
        Map<K, T> index = new LinkedHashMap<>();
        for (T value : values) {
            index.putIfAbsent(key.apply(value), value);
        }
        return index;
    }
}
