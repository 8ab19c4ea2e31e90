package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import dev.tenet.schema.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds all schemas that hold for a value besides the one that it is given: behind {@code $ref} and {@code allOf}. */
final class PartCollector {
    private final boolean siblingsCount;
    private final boolean takesAlternatives;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Spot> seen = new HashSet<>();

    PartCollector(Dialect dialect, boolean takesAlternatives) {
        this.takesAlternatives = takesAlternatives;
        this.siblingsCount = siblingsCount(dialect);
    }

    /** Whether keywords beside a {@code $ref} are heard (JSON Schema 2019-09 and later). */
    static boolean siblingsCount(Dialect dialect) {
        return dialect == Dialect.OPENAPI_3_1 || dialect == Dialect.DRAFT_2020_12 || dialect == Dialect.DRAFT_2019_09;
    }

    List<Part> collect(List<Place> roots) {
        roots.forEach(root -> add(root, Optional.empty()));
        return parts;
    }

    private void add(Place schema, Optional<Part.Keyword> alternative) {
        if (!seen.add(Spot.of(schema))) {
            return;
        }
        if (!(schema.node() instanceof ObjectNode object)) {
            parts.add(new Part(schema, alternative));
            return;
        }
        Optional<Place> target = target(schema);
        if (target.isPresent() && (!siblingsCount || object.size() == 1)) {
            add(target.get(), alternative);
            return;
        }
        boolean onlyAllOf = object.size() == 1 && object.has("allOf");
        if (!onlyAllOf) {
            parts.add(new Part(schema, alternative));
        }
        target.ifPresent(place -> add(place, alternative));
        schema.find("allOf").ifPresent(all -> EffectiveSchema.items(all).forEach(branch -> add(branch, alternative)));
        if (takesAlternatives && !object.has("discriminator")) {
            addOnlyAlternative(schema, "oneOf", alternative);
            addOnlyAlternative(schema, "anyOf", alternative);
        }
    }

    /** A single alternative holds always; the single alternative besides null holds for all that is not null. */
    private void addOnlyAlternative(Place schema, String keyword, Optional<Part.Keyword> outer) {
        Place list = schema.get(keyword);
        if (list == null) {
            return;
        }
        List<Place> branches = EffectiveSchema.items(list);
        List<Place> others = branches.stream().filter(branch -> !isNull(branch)).toList();
        if (others.size() == 1 && branches.size() <= 2) {
            boolean whole = branches.size() == 1;
            add(others.get(0), whole ? outer : Optional.of(outer.orElse(new Part.Keyword(schema, keyword))));
        }
    }

    /** Whether a keyword of alternatives has been taken into the parts already. */
    static boolean isOnlyAlternative(Place schema, String keyword) {
        Place list = schema.get(keyword);
        if (list == null || schema.get("discriminator") != null) {
            return false;
        }
        List<Place> branches = EffectiveSchema.items(list);
        return branches.size() <= 2
                && branches.stream().filter(branch -> !isNull(branch)).count() == 1;
    }

    private static boolean isNull(Place branch) {
        Node type = Member.of(branch, "type");
        Node only = Member.of(branch, "enum") instanceof ArrayNode values && values.size() == 1
                ? values.get(0)
                : Member.of(branch, "const");
        return only instanceof NullNode
                || type instanceof StringNode text && text.value().equals("null")
                || type instanceof ArrayNode types
                        && types.size() == 1
                        && types.get(0) instanceof StringNode one
                        && one.value().equals("null");
    }

    /** What a schema refers to. */
    static Optional<Place> target(Place schema) {
        return Member.of(schema, "$ref") instanceof StringNode text
                        && schema.document().resolve(text.value()) instanceof Resolution.Resolved found
                ? Optional.of(found.place())
                : Optional.empty();
    }
}
