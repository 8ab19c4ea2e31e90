package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Server Objects, and {@code schemes}, {@code host} and {@code basePath} of 2.0. */
final class ServerReader {
    private final Reading reading;
    private final Place root;

    ServerReader(Reading reading, Place root) {
        this.reading = reading;
        this.root = root;
    }

    /** The servers of the document. */
    List<Server> servers() {
        return reading.version() == OpenApiVersion.V2_0
                ? old(root, reading.texts(root, "schemes").orElse(List.of()))
                : of(root);
    }

    /** The servers that a part of a 2.0 document has for itself, by its {@code schemes}. */
    Optional<List<Server>> ofOldOperation(Place operation) {
        return reading.texts(operation, "schemes")
                .filter(schemes -> !schemes.isEmpty())
                .map(schemes -> old(operation, schemes));
    }

    List<Server> ofOrElse(Place parent, List<Server> otherwise) {
        return parent.get("servers") == null ? otherwise : of(parent);
    }

    /** The servers of a part of a 3.x document; the default one where it names none. */
    List<Server> of(Place parent) {
        List<Server> found = new ArrayList<>();
        for (Place item : reading.items(parent, "servers")) {
            reading.asObject(item, "a server")
                    .ifPresent(place -> reading.neededText(place, "url", "the server")
                            .ifPresent(url -> found.add(new Server(place, url, variables(place)))));
        }
        return found.isEmpty() ? List.of(new Server(root, "/", Map.of())) : List.copyOf(found);
    }

    private Map<String, List<String>> variables(Place server) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Place member : reading.members(server, "variables")) {
            reading.asObject(member, "a server variable").ifPresent(place -> {
                List<String> values = reading.texts(place, "enum").orElse(List.of());
                found.put(
                        member.pointer().last(),
                        values.isEmpty()
                                ? reading.text(place, "default").map(List::of).orElse(List.of())
                                : values);
            });
        }
        return Collections.unmodifiableMap(found);
    }

    private List<Server> old(Place place, List<String> schemes) {
        String host = reading.text(root, "host").orElse("");
        String base = reading.text(root, "basePath").orElse("");
        if (host.isEmpty()) {
            return List.of(new Server(place, base.isEmpty() ? "/" : base, Map.of()));
        }
        String rest = "//" + host + (base.equals("/") ? "" : base);
        if (schemes.isEmpty()) {
            return List.of(new Server(place, rest, Map.of()));
        }
        return schemes.stream()
                .map(scheme -> new Server(place, scheme + ":" + rest, Map.of()))
                .toList();
    }
}
