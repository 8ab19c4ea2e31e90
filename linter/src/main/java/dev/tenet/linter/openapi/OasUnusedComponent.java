package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Checks that each component is referred to. */
final class OasUnusedComponent implements RuleFunction {
    /** Security schemes are used by name, path items by nobody in most documents. */
    private static final List<String> KINDS =
            List.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (String kind : KINDS) {
            Value components = target.get("components").get(kind);
            if (!components.isObject()) {
                continue;
            }
            for (String name : components.keys()) {
                List<String> path = List.of("components", kind, name);
                if (!context.inventory().references().isReferenced(path)) {
                    violations.add(new Violation("Potential orphaned reusable object has been detected", path));
                }
            }
        }
        return violations;
    }
}
