package dev.tenet.contract.model;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Security Requirement Objects. */
final class SecurityReader {
    private final Reading reading;
    private final SecuritySchemeReader schemes;
    private final Map<String, SecurityScheme> named;

    /** @param named the schemes by name; those that are referred to by URI (3.2) come to it */
    SecurityReader(Reading reading, SecuritySchemeReader schemes, Map<String, SecurityScheme> named) {
        this.reading = reading;
        this.schemes = schemes;
        this.named = named;
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
        Map<String, List<String>> needed = new LinkedHashMap<>();
        for (String name : ((ObjectNode) place.node()).keys()) {
            List<String> scopes = reading.texts(place, name).orElse(List.of());
            Optional<String> known = known(place, name);
            if (known.isEmpty()) {
                place.find(name)
                        .ifPresent(it -> reading.problem(it, "the security scheme \"" + name + "\" is not declared"));
            }
            needed.put(known.orElse(name), scopes);
        }
        return new SecurityRequirement(place, Collections.unmodifiableMap(needed));
    }

    /** The name under which a scheme is known. What is no name of a component is the URI of a scheme (3.2, Security Requirement Object). */
    private Optional<String> known(Place requirement, String name) {
        if (named.containsKey(name)) {
            return Optional.of(name);
        }
        boolean uri = reading.version() == OpenApiVersion.V3_2 && (name.contains("#") || name.contains("/"));
        if (!uri || !(requirement.document().resolve(name) instanceof Resolution.Resolved resolved)) {
            return Optional.empty();
        }
        Optional<Place> scheme = reading.follow(resolved.place());
        Optional<String> component = scheme.flatMap(place -> named.values().stream()
                .filter(one -> one.place().isSameSpot(place))
                .map(SecurityScheme::name)
                .findFirst());
        if (component.isEmpty()) {
            scheme.flatMap(place -> schemes.scheme(name, place)).ifPresent(one -> named.put(name, one));
        }
        return component.or(() -> scheme.map(place -> name));
    }
}
