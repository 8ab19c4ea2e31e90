package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code tenetPathParameterNames}: what stands at one place of several paths has one name. */
final class PathParameterNames implements RuleFunction {
    /** What the parameters after one prefix are called, and the first path that calls them so. */
    private static final class Position {
        private final Map<String, String> firstPath = new LinkedHashMap<>();
        private final Map<String, Integer> count = new HashMap<>();

        void add(String name, String template) {
            firstPath.putIfAbsent(name, template);
            count.merge(name, 1, Integer::sum);
        }

        /** The first of those that occur most. */
        String prevailing() {
            String most = firstPath.keySet().iterator().next();
            for (String name : firstPath.keySet()) {
                most = count.getOrDefault(name, 0) > count.getOrDefault(most, 0) ? name : most;
            }
            return most;
        }
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Map<String, Position> positions = new LinkedHashMap<>();
        Value paths = target.get("paths");
        for (String template : paths.keysAsWritten()) {
            StringBuilder prefix = new StringBuilder();
            for (String segment : template.split("/", -1)) {
                boolean isParameter =
                        segment.length() > 2 && segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
                if (isParameter) {
                    positions
                            .computeIfAbsent(prefix.toString(), key -> new Position())
                            .add(segment, template);
                }
                prefix.append('/').append(isParameter ? "{}" : segment);
            }
        }
        List<Violation> violations = new ArrayList<>();
        positions.values().forEach(position -> check(position, violations));
        return violations;
    }

    private static void check(Position position, List<Violation> violations) {
        String prevailing = position.prevailing();
        position.firstPath.forEach((name, template) -> {
            if (!name.equals(prevailing)) {
                violations.add(new Violation(
                        "What is " + name + " here is " + prevailing + " in \"" + position.firstPath.get(prevailing)
                                + "\"; give it one name.",
                        List.of("paths", template)));
            }
        });
    }
}
