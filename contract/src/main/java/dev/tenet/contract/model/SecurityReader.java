package dev.tenet.contract.model;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Security Requirement Objects. */
final class SecurityReader {
    private final Reading reading;
    private final Set<String> declared;

    SecurityReader(Reading reading, Set<String> declared) {
        this.reading = reading;
        this.declared = declared;
    }

    /** The alternatives that an operation or the document names itself; empty where it names none, not even an empty list. */
    Optional<List<SecurityRequirement>> requirements(Place parent) {
        if (parent.get("security") == null) {
            return Optional.empty();
        }
        List<SecurityRequirement> found = new ArrayList<>();
        for (Place item : reading.items(parent, "security")) {
            if (item.node() instanceof ObjectNode) {
                found.add(requirement(item));
            } else {
                reading.problem(item, "a security requirement must be an object, not " + Reading.kind(item.node()));
            }
        }
        return Optional.of(List.copyOf(found));
    }

    private SecurityRequirement requirement(Place place) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        for (String name : ((ObjectNode) place.node()).keys()) {
            schemes.put(name, reading.texts(place, name).orElse(List.of()));
            boolean uri = reading.version() == OpenApiVersion.V3_2 && (name.contains("#") || name.contains("/"));
            if (!declared.contains(name) && !uri) {
                place.find(name)
                        .ifPresent(it -> reading.problem(it, "the security scheme \"" + name + "\" is not declared"));
            }
        }
        return new SecurityRequirement(place, Collections.unmodifiableMap(schemes));
    }
}
