package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the tags of operations are declared at the root of the document. */
final class OasTagDefined implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!target.isObject()) {
            return List.of();
        }
        Set<Value> declared = new HashSet<>();
        for (Value tag : target.get("tags").items()) {
            if (tag.get("name").isString()) {
                declared.add(tag.get("name"));
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (Operation operation : Operation.of(target.get("paths"))) {
            List<Value> tags = operation.value().get("tags").items();
            for (int i = 0; i < tags.size(); i++) {
                if (!declared.contains(tags.get(i))) {
                    violations.add(new Violation(
                            "Operation tags must be defined in global tags.",
                            Paths.below(operation.path(), "tags", i)));
                }
            }
        }
        return violations;
    }
}
