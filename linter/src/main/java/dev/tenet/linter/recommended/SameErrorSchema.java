package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code tenetSameErrorSchema}: errors look alike. Which shape is meant is what most of them have; more members are fine. */
final class SameErrorSchema implements RuleFunction {
    private static final int ENOUGH = 3;
    private static final int TOO_MANY = 20;
    private static final int DEEP = 50;

    private record Body(Place schema, Set<String> members) {}

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Body> bodies = bodies(target);
        Map<Set<String>, Integer> counts = new HashMap<>();
        bodies.forEach(body -> counts.merge(body.members, 1, Integer::sum));
        Set<String> prevailing = Set.of();
        for (Body body : bodies) {
            if (counts.getOrDefault(body.members, 0) > counts.getOrDefault(prevailing, 0)) {
                prevailing = body.members;
            }
        }
        int count = counts.getOrDefault(prevailing, 0);
        if (count < ENOUGH || count * 2 < bodies.size()) {
            return List.of();
        }
        Set<String> expected = prevailing;
        List<Body> others = bodies.stream()
                .filter(body -> !body.members.containsAll(expected))
                .toList();
        String advice = "does not look like most, which have " + expected + "; use one schema for all.";
        return others.size() > TOO_MANY
                ? List.of(others.get(0).schema.violation("Error, as " + (others.size() - 1) + " more, " + advice))
                : others.stream()
                        .map(body -> body.schema.violation("Error " + advice))
                        .toList();
    }

    private static List<Body> bodies(Value target) {
        List<Body> bodies = new ArrayList<>();
        for (Place content : ErrorBodies.of(target)) {
            for (String type : content.value().keysAsWritten()) {
                Place schema = content.to(type).to("schema");
                Set<String> members = members(schema.value());
                if (type.contains("json") && !members.isEmpty()) {
                    bodies.add(new Body(schema, members));
                }
            }
        }
        return bodies;
    }

    private static Set<String> members(Value schema) {
        Set<String> members = new TreeSet<>();
        Deque<Value> pending = new ArrayDeque<>(List.of(schema));
        for (int i = 0; i < DEEP && !pending.isEmpty(); i++) {
            Value part = pending.poll();
            members.addAll(part.get("properties").keysAsWritten());
            pending.addAll(part.get("allOf").items());
        }
        return members;
    }
}
