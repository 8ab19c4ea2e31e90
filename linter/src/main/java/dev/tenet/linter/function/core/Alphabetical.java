package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alphabetical}: keys or items are in order.
 *
 * @param keyedBy the member of items that counts; null for the items themselves
 */
record Alphabetical(@Nullable String keyedBy) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Value> items = items(target);
        if (items.size() < 2) {
            return List.of();
        }
        if (keyedBy != null) {
            String key = keyedBy;
            if (!items.stream().allMatch(item -> item.isObject() || item.isArray())) {
                return List.of(Violation.here("#{{print(\"property\")}}must be an object"));
            }
            items = items.stream().map(item -> item.get(key)).toList();
        }
        if (!items.stream().allMatch(item -> item.isString() || item.isNumber())) {
            return List.of(Violation.here("#{{print(\"property\")}}must be one of the allowed types: number, string"));
        }
        for (int i = 0; i + 1 < items.size(); i++) {
            if (ScriptOrder.isAfter(items.get(i), items.get(i + 1))) {
                return List.of(violation(target, i, items.get(i), items.get(i + 1), context));
            }
        }
        return List.of();
    }

    private static List<Value> items(Value target) {
        return target.isArray()
                ? target.items()
                : target.isObject()
                        ? target.keysAsWritten().stream().map(Value::of).toList()
                        : List.of();
    }

    private Violation violation(Value target, int index, Value first, Value second, FunctionContext context) {
        if (keyedBy != null) {
            return Violation.here("properties must follow the alphabetical order");
        }
        List<String> path = new ArrayList<>(context.path());
        path.add(target.isArray() ? Integer.toString(index) : first.text());
        return new Violation(ValueText.printed(first) + " must be placed after " + ValueText.printed(second), path);
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("alphabetical", """
                {"type": ["object", "null"], "properties": {"keyedBy": {"type": "string"}}, "additionalProperties": false,
                 "errorMessage": {"type": "\\"alphabetical\\" function has invalid options specified. Example valid options: null (no options), { \\"keyedBy\\": \\"my-key\\" }"}}
                """);

        @Override
        public String name() {
            return "alphabetical";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            Value keyedBy = options.get("keyedBy");
            return new Alphabetical(keyedBy.isUndefined() ? null : keyedBy.text());
        }
    }
}
