package dev.tenet.contract;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a document gives to its parts: {@code $id} and {@code $anchor} (JSON Schema 2020-12, section 8.2), and {@code $self} of the
 * whole (OpenAPI 3.2, section 4.1.1).
 */
record Identifiers(Map<String, Place> byId, Map<String, Place> byAnchor, Optional<URI> self) {

    static Identifiers of(Document document) {
        Map<String, Place> ids = new HashMap<>();
        Map<String, Place> anchors = new HashMap<>();
        Optional<URI> self = document.root() instanceof ObjectNode root
                ? root.find("$self")
                        .flatMap(node -> node instanceof StringNode text ? uri(text.value()) : Optional.empty())
                : Optional.empty();
        self.ifPresent(uri -> ids.put(uri.toString(), document.place()));
        SchemaWalk.over(document, (object, schema, pointer) -> {
            if (object.get("$id") instanceof StringNode id) {
                Place place = new Place(document, pointer.get(), object);
                String withoutEmptyFragment = id.value().endsWith("#")
                        ? id.value().substring(0, id.value().length() - 1)
                        : id.value();
                ids.putIfAbsent(withoutEmptyFragment, place);
                self.ifPresent(base -> uri(withoutEmptyFragment)
                        .ifPresent(relative ->
                                ids.putIfAbsent(base.resolve(relative).toString(), place)));
            }
            for (String keyword : new String[] {"$id", "id"}) {
                // up to draft-07 a fragment as the identifier was what $anchor is today (draft-07, section 8.2.3)
                if (object.get(keyword) instanceof StringNode id && id.value().startsWith("#")) {
                    anchors.putIfAbsent(id.value().substring(1), new Place(document, pointer.get(), object));
                }
            }
            for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
                if (object.get(keyword) instanceof StringNode anchor) {
                    anchors.putIfAbsent(anchor.value(), new Place(document, pointer.get(), object));
                }
            }
        });
        return new Identifiers(ids, anchors, self);
    }

    /** The part that a reference without fragment names, where this document names one so. */
    Optional<Place> find(String reference) {
        Place place = byId.get(reference);
        if (place == null && self.isPresent()) {
            place = uri(reference)
                    .map(uri -> byId.get(self.get().resolve(uri).toString()))
                    .orElse(null);
        }
        return Optional.ofNullable(place);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
