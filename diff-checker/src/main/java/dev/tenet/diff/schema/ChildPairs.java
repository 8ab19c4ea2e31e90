package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.schema.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of schemas one step further into the payload, where both sides describe that place. */
final class ChildPairs {
    private final SchemaPair pair;
    private final List<SchemaPair> children = new ArrayList<>();

    private ChildPairs(SchemaPair pair) {
        this.pair = pair;
    }

    static List<SchemaPair> of(SchemaPair pair) {
        ChildPairs pairs = new ChildPairs(pair);
        pairs.properties();
        pairs.patterns();
        pairs.others();
        pairs.items();
        return pairs.children;
    }

    private void properties() {
        Map<String, List<Place>> now = pair.revision().properties();
        pair.base().properties().forEach((name, old) -> {
            List<Place> other = now.get(name);
            if (other != null) {
                SchemaPair child = pair.child(old, other, new Step.Property(name), name);
                boolean leftOut =
                        pair.base().leavesOut(child.base()) && pair.revision().leavesOut(child.revision());
                if (!leftOut) {
                    children.add(child);
                }
            }
        });
    }

    private void patterns() {
        Map<String, List<Place>> now = pair.revision().members("patternProperties");
        pair.base().members("patternProperties").forEach((pattern, old) -> {
            List<Place> other = now.get(pattern);
            if (other != null) {
                children.add(pair.child(old, other, new Step.PatternProperty(pattern), "{" + pattern + "}"));
            }
        });
    }

    private void others() {
        Optional<Part> old = single(pair.base(), "additionalProperties");
        Optional<Part> now = single(pair.revision(), "additionalProperties");
        if (old.isPresent() && now.isPresent()) {
            children.add(pair.child(
                    List.of(value(old.get(), "additionalProperties")),
                    List.of(value(now.get(), "additionalProperties")),
                    new Step.OtherProperties(old.get().place()),
                    new Step.OtherProperties(now.get().place()),
                    "*"));
        }
    }

    private static Optional<Part> single(EffectiveSchema schema, String keyword) {
        return schema.having(keyword).stream()
                .filter(part -> Member.of(part.place(), keyword) instanceof ObjectNode)
                .findFirst();
    }

    private static Place value(Part part, String keyword) {
        return part.place().find(keyword).orElseThrow();
    }

    private void items() {
        List<Place> oldPrefix = ItemChanges.prefix(pair.base());
        List<Place> newPrefix = ItemChanges.prefix(pair.revision());
        for (int i = 0; i < Math.min(oldPrefix.size(), newPrefix.size()); i++) {
            children.add(
                    pair.child(List.of(oldPrefix.get(i)), List.of(newPrefix.get(i)), new Step.Item(i), "[" + i + "]"));
        }
        List<Place> old = schemas(pair.base().values("items"));
        List<Place> now = schemas(pair.revision().values("items"));
        if (!old.isEmpty() && !now.isEmpty()) {
            children.add(
                    pair.child(old, now, new Step.Items(oldPrefix.size()), new Step.Items(newPrefix.size()), "[]"));
        }
    }

    private static List<Place> schemas(List<Place> places) {
        return places.stream()
                .filter(place -> place.node() instanceof ObjectNode)
                .toList();
    }
}
