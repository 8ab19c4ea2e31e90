package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import dev.tenet.linter.validation.JsonSchema;
import dev.tenet.linter.validation.PatternCompiler;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.validation.SchemaException;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code tenetOperationHabit}: the operations that a rule is about are as a schema says, or take a parameter. Where hardly any is, that is
 * one violation.
 *
 * @param methods empty for all
 * @param security who may call: {@code any}, {@code secured} or {@code scoped} operations are meant
 * @param when which operations are meant, by a schema
 */
record OperationHabit(
        List<String> methods,
        String security,
        Optional<JsonSchema> when,
        Optional<JsonSchema> expect,
        Optional<EcmaPattern> parameter,
        String each,
        String overall)
        implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit("operations", each, overall);
        for (Operation operation : Operation.of(target)) {
            if (isMeant(operation)) {
                habit.add(operation.place(), isKept(operation));
            }
        }
        return habit.violations(List.of("paths"));
    }

    private boolean isMeant(Operation operation) {
        boolean allowed = switch (security) {
            case "secured" -> operation.isSecured();
            case "scoped" -> operation.isScoped();
            default -> true;
        };
        return allowed
                && (methods.isEmpty() || methods.contains(operation.method()))
                && when.map(schema -> fits(schema, operation)).orElse(true);
    }

    private boolean isKept(Operation operation) {
        return expect.map(schema -> fits(schema, operation)).orElse(false)
                || parameter.map(name -> takes(operation, name)).orElse(false);
    }

    private static boolean fits(JsonSchema schema, Operation operation) {
        return schema.validate(operation.place().value(), false).isEmpty();
    }

    private static boolean takes(Operation operation, EcmaPattern name) {
        return operation.parameters().stream()
                .anyMatch(place -> name.test(place.value().get("name").text()));
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("tenetOperationHabit", """
                {"type": "object", "required": ["each", "overall"], "additionalProperties": false, "properties": {
                  "methods": {"type": "array", "items": {"type": "string"}},
                  "security": {"type": "string", "enum": ["any", "secured", "scoped"]},
                  "when": {"type": "object"},
                  "expect": {"type": "object"},
                  "parameter": {"type": "string"},
                  "each": {"type": "string"},
                  "overall": {"type": "string"}}}
                """);

        @Override
        public String name() {
            return "tenetOperationHabit";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            List<String> methods = new ArrayList<>();
            options.get("methods").items().forEach(method -> methods.add(method.text()));
            return new OperationHabit(
                    List.copyOf(methods),
                    options.get("security").text(),
                    schema(options, "when"),
                    schema(options, "expect"),
                    pattern(options, "parameter"),
                    options.get("each").text(),
                    options.get("overall").text());
        }

        private static Optional<JsonSchema> schema(Value options, String name) throws OptionsException {
            Value schema = options.get(name);
            try {
                return schema.isUndefined()
                        ? Optional.empty()
                        : Optional.of(JsonSchema.compile(schema, SchemaDialect.DRAFT7, PatternCompiler.ECMA));
            } catch (SchemaException e) {
                throw wrong(name, String.valueOf(e.getMessage()));
            }
        }

        private static Optional<EcmaPattern> pattern(Value options, String name) throws OptionsException {
            Value pattern = options.get(name);
            try {
                return pattern.isUndefined() ? Optional.empty() : Optional.of(EcmaPattern.ofRuleset(pattern.text()));
            } catch (EcmaPatternException e) {
                throw wrong(name, e.reason());
            }
        }

        private static OptionsException wrong(String name, String reason) {
            return new OptionsException(List.of(new OptionsException.Problem(List.of(name), reason)));
        }
    }
}
