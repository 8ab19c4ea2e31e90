package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code pattern}: a text matches an expression, and does not match another. */
record Pattern(Optional<Expression> match, Optional<Expression> notMatch) implements RuleFunction {
    private record Expression(String source, EcmaPattern pattern) {}

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!target.isString()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        match.filter(expression -> !expression.pattern().test(target.text()))
                .ifPresent(expression -> violations.add(violation("must match the pattern ", expression)));
        notMatch.filter(expression -> expression.pattern().test(target.text()))
                .ifPresent(expression -> violations.add(violation("must not match the pattern ", expression)));
        return violations;
    }

    private static Violation violation(String verdict, Expression expression) {
        return Violation.here("#{{print(\"value\")}} " + verdict + ValueText.quoted(expression.source()));
    }

    private static Optional<Expression> expression(Value options, String name) throws OptionsException {
        Value source = options.get(name);
        if (source.isUndefined()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Expression(source.text(), EcmaPattern.ofRuleset(source.text())));
        } catch (EcmaPatternException e) {
            throw new OptionsException(List.of(new OptionsException.Problem(List.of(name), e.reason())));
        }
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("pattern", """
                {"type": "object", "additionalProperties": false, "properties": {
                  "match": {"type": "string", "errorMessage": "\\"pattern\\" function and its \\"match\\" option must be string or RegExp instance"},
                  "notMatch": {"type": "string", "errorMessage": "\\"pattern\\" function and its \\"notMatch\\" option must be string or RegExp instance"}},
                 "minProperties": 1,
                 "errorMessage": {
                  "type": "\\"pattern\\" function has invalid options specified. Example valid options: { \\"match\\": \\"^Stoplight\\" }, { \\"notMatch\\": \\"Swagger\\" }, { \\"match\\": \\"Stoplight\\", \\"notMatch\\": \\"Swagger\\" }",
                  "minProperties": "\\"pattern\\" function has invalid options specified. Example valid options: { \\"match\\": \\"^Stoplight\\" }, { \\"notMatch\\": \\"Swagger\\" }, { \\"match\\": \\"Stoplight\\", \\"notMatch\\": \\"Swagger\\" }"}}
                """);

        @Override
        public String name() {
            return "pattern";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Pattern(expression(options, "match"), expression(options, "notMatch"));
        }
    }
}
