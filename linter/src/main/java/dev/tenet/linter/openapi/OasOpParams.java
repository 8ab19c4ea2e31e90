package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the parameters of one operation differ in name and place, and that it has one body at most. */
final class OasOpParams implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Set<String> seen = new HashSet<>();
        List<Integer> duplicates = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        boolean form = false;
        List<Value> parameters = target.items();
        for (int i = 0; i < parameters.size(); i++) {
            Value parameter = parameters.get(i);
            if (!(parameter.isObject() || parameter.isArray()) || parameter.has("$ref")) {
                continue;
            }
            Value in = parameter.get("in");
            if (!seen.add(ValueText.string(in) + "-" + ValueText.string(parameter.get("name")))) {
                duplicates.add(i);
            }
            if (in.text().equals("body")) {
                bodies.add(i);
            }
            form |= in.text().equals("formData");
        }
        List<Violation> violations = new ArrayList<>();
        for (int duplicate : duplicates) {
            violations.add(new Violation(
                    "A parameter in this operation already exposes the same combination of \"name\" and \"in\" values.",
                    Paths.below(context.path(), duplicate)));
        }
        if (form && !bodies.isEmpty()) {
            violations.add(Violation.here("Operation must not have both \"in:body\" and \"in:formData\" parameters."));
        }
        for (int i = 1; i < bodies.size(); i++) {
            violations.add(new Violation(
                    "Operation must not have more than a single instance of the \"in:body\" parameter.",
                    Paths.below(context.path(), bodies.get(i))));
        }
        return violations;
    }
}
