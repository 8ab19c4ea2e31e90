package dev.tenet.contract.model;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Callback Objects. Their operations may have callbacks again, which ends at a depth that no contract has use for. */
final class CallbackReader {
    private static final int DEEPEST = 4;

    private final Reading reading;
    private final PathReader paths;
    private final Deque<Place> open = new ArrayDeque<>();

    CallbackReader(Reading reading, PathReader paths) {
        this.reading = reading;
        this.paths = paths;
    }

    List<Callback> callbacks(Place operation, Inherited inherited) {
        List<Callback> callbacks = new ArrayList<>();
        for (Place member : reading.members(operation, "callbacks")) {
            if (!Reading.isExtension(member)) {
                reading.asObject(member, "a callback").ifPresent(it -> callback(member, it, inherited, callbacks));
            }
        }
        return List.copyOf(callbacks);
    }

    private void callback(Place member, Place callback, Inherited inherited, List<Callback> callbacks) {
        if (open.size() == DEEPEST || open.stream().anyMatch(callback::isSameSpot)) {
            reading.problem(
                    member, "a callback inside of its own operation, or more than " + DEEPEST + " callbacks deep");
            return;
        }
        open.push(callback);
        List<PathItem> items = new ArrayList<>();
        for (int i = 0; i < ((ObjectNode) callback.node()).size(); i++) {
            Place item = callback.member(i);
            if (!Reading.isExtension(item)) {
                items.add(paths.item(item, inherited));
            }
        }
        open.pop();
        callbacks.add(new Callback(callback, member.pointer().last(), List.copyOf(items)));
    }
}
