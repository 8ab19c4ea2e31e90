package dev.tenet.generator.lowering;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Range;
import dev.tenet.generator.bundle.Bundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document on its way down: what the steps change, and what they have to tell. */
final class Draft {
    private final Bundle bundle;
    private final LoweringProfile profile;
    private final boolean hasJsonSchema;
    private final List<LintFinding> findings = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    Draft(Bundle bundle, LoweringProfile profile) {
        this.bundle = bundle;
        this.profile = profile;
        String version = bundle.root().path("openapi").asString("");
        this.hasJsonSchema = version.startsWith("3.1") || version.startsWith("3.2");
    }

    ObjectNode root() {
        return bundle.root();
    }

    LoweringProfile profile() {
        return profile;
    }

    /** Whether the author wrote JSON Schema 2020-12, and not the dialect of OpenAPI 3.0. */
    boolean hasJsonSchema() {
        return hasJsonSchema;
    }

    /** The named schemas; made where there are none. */
    ObjectNode schemas() {
        return root().withObjectProperty("components").withObjectProperty("schemas");
    }

    /** The object itself, or what its {@code $ref} names in this document. */
    JsonNode follow(JsonNode node) {
        JsonNode at = node;
        Set<String> seen = new HashSet<>();
        while (at.path("$ref").isString()) {
            String reference = at.get("$ref").asString();
            if (!reference.startsWith("#/") || !seen.add(reference)) {
                return at;
            }
            at = root().at(reference.substring(1));
        }
        return at;
    }

    JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    /** An object that stands for another one. */
    ObjectNode objectFor(JsonNode from) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        bundle.derive(made, from);
        return made;
    }

    /** A copy that remembers where the original was written. */
    ObjectNode copyOf(ObjectNode from) {
        ObjectNode copy = from.deepCopy();
        derive(copy, from);
        return copy;
    }

    private void derive(JsonNode copy, JsonNode from) {
        bundle.derive(copy, from);
        if (from.isObject()) {
            from.properties().forEach(each -> derive(copy.get(each.getKey()), each.getValue()));
        } else if (from.isArray()) {
            for (int i = 0; i < from.size(); i++) {
                derive(copy.get(i), from.get(i));
            }
        }
    }

    /** Says that generated code works, and does not know this. */
    void info(String code, JsonNode owner, String key, String message) {
        tell(Severity.INFO, code, owner, key, message);
    }

    /** Says that generated code lacks something that its users will look for. */
    void warn(String code, JsonNode owner, String key, String message) {
        tell(Severity.WARNING, code, owner, key, message);
    }

    private void tell(Severity severity, String code, JsonNode owner, String key, String message) {
        Optional<Place> origin = bundle.origin(owner);
        Optional<Place> place = origin.flatMap(it -> it.find(key)).or(() -> origin);
        List<String> path = place.map(it -> it.pointer().tokens()).orElse(List.of());
        String source = place.map(it -> it.document().source()).orElse("");
        if (told.add(List.of(code, source, path))) {
            Range range = place.map(Place::range).orElse(Range.NOWHERE);
            findings.add(new LintFinding(code, message, path, severity, range, source, Optional.empty()));
        }
    }

    List<LintFinding> findings() {
        return List.copyOf(findings);
    }
}
