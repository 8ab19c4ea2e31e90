package dev.tenet.project.consumers;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Walks a schema and what is used of its values side by side, and marks each schema with what is used of it. */
final class SchemaSteps {
    private static final int MAX_STEPS = 500_000;

    private static final Set<String> SAME_VALUE = Set.of("allOf", "oneOf", "anyOf", "not", "if", "then", "else");
    private static final Set<String> SAME_VALUE_BY_NAME = Set.of("dependentSchemas", "dependencies");
    private static final Set<String> ITEMS =
            Set.of("items", "prefixItems", "additionalItems", "unevaluatedItems", "contains");
    private static final Set<String> OTHERS =
            Set.of("additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames");

    private final BiConsumer<Place, Usage> mark;
    private final Set<Step> visited = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean exhausted;

    SchemaSteps(BiConsumer<Place, Usage> mark) {
        this.mark = mark;
    }

    private record Step(Spot spot, Usage usage) {}

    private record Open(Place schema, Usage usage) {}

    /** Whether there was more to see than can be seen. */
    boolean isExhausted() {
        return exhausted;
    }

    void walk(Place schema, Usage usage) {
        go(schema, usage);
        while (!open.isEmpty()) {
            Open next = open.pop();
            into(next.schema(), next.usage());
        }
    }

    private void go(Place schema, Usage usage) {
        Step step = new Step(Spot.of(schema), usage);
        if (visited.size() >= MAX_STEPS) {
            exhausted = true;
        } else if (visited.add(step)) {
            mark.accept(schema, usage);
            open.push(new Open(schema, usage));
        }
    }

    private void into(Place schema, Usage usage) {
        if (!(schema.node() instanceof ObjectNode object)) {
            return;
        }
        for (int i = 0; i < object.size(); i++) {
            String keyword = object.key(i);
            Place member = schema.member(i);
            if (keyword.equals("$ref") && member.node() instanceof StringNode reference) {
                if (schema.document().resolve(reference.value()) instanceof Resolved target) {
                    go(target.place(), usage);
                }
            } else if (keyword.equals("properties")) {
                members(member, usage::property);
            } else if (SAME_VALUE.contains(keyword)) {
                schemas(member, usage);
            } else if (SAME_VALUE_BY_NAME.contains(keyword)) {
                members(member, name -> usage);
            } else if (ITEMS.contains(keyword)) {
                schemas(member, usage.item());
            } else if (keyword.equals("patternProperties")) {
                members(member, name -> usage.otherProperties());
            } else if (OTHERS.contains(keyword)) {
                schemas(member, usage.otherProperties());
            }
        }
    }

    private void members(Place map, Function<String, Usage> usage) {
        if (map.node() instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                go(map.member(i), usage.apply(object.key(i)));
            }
        }
    }

    /** A schema, or a list of schemas. */
    private void schemas(Place schemas, Usage usage) {
        Optional<ArrayNode> list = schemas.node() instanceof ArrayNode array ? Optional.of(array) : Optional.empty();
        if (list.isEmpty()) {
            go(schemas, usage);
        } else {
            for (int i = 0; i < list.get().size(); i++) {
                go(schemas.item(i), usage);
            }
        }
    }
}
