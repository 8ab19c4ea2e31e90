package dev.tenet.linter.path;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a walk found, as lines of text: {@code /a/b}, {@code /a/b = "b"} for a key, {@code ! /a/b reason} for a failure. */
final class Found implements PathSet.Handler {
    private final Map<Integer, List<String>> lines = new TreeMap<>();

    static Found in(PathSet paths, Value root) {
        Found found = new Found();
        paths.walk(root, found, 100_000);
        return found;
    }

    List<String> of(int entry) {
        return lines.getOrDefault(entry, List.of());
    }

    @Override
    public void matched(int entry, PathMatch match) {
        boolean key = match.value().isUndefined() || match.value().nodeOrNull().start() < 0;
        add(entry, pointer(match.path()) + (key ? " = " + match.value() : ""));
    }

    @Override
    public void failed(int entry, List<String> path, String reason) {
        add(entry, "! " + pointer(path) + " " + reason);
    }

    private void add(int entry, String line) {
        lines.computeIfAbsent(entry, key -> new ArrayList<>()).add(line);
    }

    static String pointer(List<String> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(
                segment -> pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1")));
        return path.isEmpty() ? "#" : pointer.toString();
    }
}
