package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that no two Tag Objects have the same name. */
final class UniquenessTags implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Value> tags = target.items();
        if (!tags.stream().allMatch(tag -> tag.isObject() && tag.get("name").isString())) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String name = tags.get(i).get("name").text();
            if (!seen.add(name)) {
                violations.add(new Violation(
                        "\"tags\" object contains duplicate tag name \"" + name + "\".",
                        Paths.below(context.path(), Integer.toString(i), "name")));
            }
        }
        return violations;
    }
}
