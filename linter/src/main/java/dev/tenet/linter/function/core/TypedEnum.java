package dev.tenet.linter.function.core;

import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.List;

/** {@code typedEnum}: the values of {@code enum} are of the type that stands beside it. */
final class TypedEnum implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Value values = target.get("enum");
        Value type = target.get("type");
        if (!values.isArray()
                || !(type.isString() || type.isArray() && type.items().stream().allMatch(Value::isString))) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        if (type.isString()) {
            types.add(type.text());
        } else {
            type.items().forEach(each -> types.add(each.text()));
        }
        if (isNullable(target, context)) {
            types.add("null");
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (!types.contains(type(value, types.contains("integer")))) {
                String message =
                        "Enum value " + ValueText.printed(value) + " must be \"" + String.join(",", types) + "\".";
                violations.add(new Violation(message, path(context, i)));
            }
        }
        return violations;
    }

    private static boolean isNullable(Value target, FunctionContext context) {
        Value document = context.inventory().unresolved();
        return target.get("nullable").isTrue() && DocumentFormat.OAS3_0.matches(document)
                || target.get("x-nullable").isTrue() && DocumentFormat.OAS2.matches(document);
    }

    private static List<String> path(FunctionContext context, int index) {
        List<String> path = new ArrayList<>(context.path());
        path.add("enum");
        path.add(Integer.toString(index));
        return path;
    }

    private static String type(Value value, boolean tellsIntegers) {
        if (value.isNumber()) {
            return tellsIntegers && value.number() == Math.rint(value.number()) ? "integer" : "number";
        }
        return value.isString()
                ? "string"
                : value.isBoolean() ? "boolean" : value.isNull() ? "null" : value.isArray() ? "array" : "object";
    }
}
