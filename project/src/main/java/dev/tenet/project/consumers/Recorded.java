package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was seen of a value. Two of them are equal only where they are the same, so that comparing them costs nothing. */
final class Recorded implements Usage {
    private final List<Node> values;
    private final MatcherPaths examples;

    private Recorded(List<Node> values, MatcherPaths examples) {
        this.values = values;
        this.examples = examples;
    }

    /** Exactly these values, or what they are examples of. */
    static Usage of(List<Node> values, MatcherPaths examples) {
        return values.isEmpty() ? KnownUsage.NOTHING : new Recorded(List.copyOf(values), examples);
    }

    static Usage of(List<Node> values) {
        return of(values, MatcherPaths.NONE);
    }

    /** Usages of the same value, those that are exact as one. */
    static List<Usage> merged(List<Usage> usages) {
        Set<Node> exact = new LinkedHashSet<>();
        List<Usage> merged = new ArrayList<>();
        for (Usage usage : usages) {
            if (usage instanceof Recorded recorded && recorded.examples.paths().isEmpty()) {
                exact.addAll(recorded.values);
            } else {
                merged.add(usage);
            }
        }
        if (!exact.isEmpty()) {
            merged.add(of(List.copyOf(exact)));
        }
        return merged;
    }

    @Override
    public Usage property(String name) {
        List<Node> found = new ArrayList<>();
        for (Node value : values) {
            if (value instanceof ObjectNode object) {
                object.find(name).ifPresent(found::add);
            }
        }
        return of(found, examples.step(name));
    }

    @Override
    public Usage item() {
        List<Node> found = new ArrayList<>();
        for (Node value : values) {
            if (value instanceof ArrayNode array) {
                found.addAll(array.items());
            }
        }
        return of(found, examples.stepIntoArray());
    }

    @Override
    public Usage otherProperties() {
        List<Node> found = new ArrayList<>();
        for (Node value : values) {
            if (value instanceof ObjectNode object) {
                object.forEach((name, member) -> found.add(member));
            }
        }
        return found.isEmpty() ? KnownUsage.NOTHING : KnownUsage.ANYTHING;
    }

    @Override
    public boolean mayBe(Node value) {
        return examples.isHere() || values.contains(value);
    }

    @Override
    public boolean alwaysHas(String name) {
        return values.stream().allMatch(value -> !(value instanceof ObjectNode object) || object.has(name));
    }
}
