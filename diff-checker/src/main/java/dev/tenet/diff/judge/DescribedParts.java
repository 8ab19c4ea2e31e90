package dev.tenet.diff.judge;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the objects whose texts changed; one change an object, however many texts it has. */
final class DescribedParts {
    private static final List<String> TEXTS = List.of(
            "summary",
            "description",
            "title",
            "externalDocs",
            "termsOfService",
            "contact",
            "license",
            "example",
            "examples");

    private DescribedParts() {}

    /** The texts of an object and its examples. */
    static Optional<Change> compare(String subject, Place base, Place revision) {
        List<String> changed = new ArrayList<>();
        for (String keyword : TEXTS) {
            if (!node(base, keyword).equals(node(revision, keyword))) {
                changed.add(keyword);
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String message = subject + ": " + String.join(" and ", changed) + " changed";
        return Optional.of(Change.between(AnnotationRule.TEXTS_CHANGED, message, base, revision));
    }

    private static Optional<Node> node(Place place, String keyword) {
        return place.find(keyword).map(Place::node);
    }
}
