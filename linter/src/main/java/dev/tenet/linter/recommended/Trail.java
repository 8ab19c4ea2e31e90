package dev.tenet.linter.recommended;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of the document, built step by step.
 *
 * @param before null for the first step
 */
record Trail(@Nullable Trail before, String token) {
    static Trail of(List<String> path) {
        Trail trail = new Trail(null, path.get(0));
        for (String token : path.subList(1, path.size())) {
            trail = trail.to(token);
        }
        return trail;
    }

    Trail to(String next) {
        return new Trail(this, next);
    }

    List<String> path() {
        Deque<String> path = new ArrayDeque<>();
        for (Trail at = this; at != null; at = at.before) {
            path.addFirst(at.token);
        }
        return List.copyOf(path);
    }
}
