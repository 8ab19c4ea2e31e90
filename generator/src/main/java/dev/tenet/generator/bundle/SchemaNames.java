package dev.tenet.generator.bundle;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.model.SchemaName;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives every schema that is referred to a name in the bundle: its own where it is a component, else one from where it stands. */
final class SchemaNames {
    /** A schema that has to be written under a name. */
    record Named(String name, Place place) {}

    private record Spot(Document document, String pointer) {
        static Spot of(Place place) {
            return new Spot(place.document(), place.pointer().toString());
        }
    }

    private final String prefix;
    private final Map<Spot, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<Named> waiting = new ArrayDeque<>();

    SchemaNames(Contract contract) {
        this.prefix = contract.version() == OpenApiVersion.V2_0 ? "#/definitions/" : "#/components/schemas/";
        contract.schemas().forEach((name, place) -> {
            taken.add(name);
            names.put(Spot.of(place), name);
        });
        // A component that only refers to a file gives what stands there its name.
        contract.schemas()
                .forEach((name, place) -> alias(place).ifPresent(target -> {
                    if (names.putIfAbsent(Spot.of(target), name) == null) {
                        waiting.add(new Named(name, target));
                    }
                }));
    }

    private static Optional<Place> alias(Place place) {
        return place.node() instanceof ObjectNode object
                        && object.size() == 1
                        && object.get("$ref") instanceof StringNode reference
                        && place.document().resolve(reference.value()) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.place())
                : Optional.empty();
    }

    /** The next schema that was referred to and has to be written. */
    Optional<Named> next() {
        return Optional.ofNullable(waiting.poll());
    }

    String reference(Place target) {
        String name = names.computeIfAbsent(Spot.of(target), spot -> {
            String chosen = free(SchemaName.of(target));
            waiting.add(new Named(chosen, target));
            return chosen;
        });
        return prefix + name.replace("~", "~0").replace("/", "~1");
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }
}
