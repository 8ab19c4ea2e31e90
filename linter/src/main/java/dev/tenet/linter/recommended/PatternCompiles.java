package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code tenetPatternCompiles}: every {@code pattern} is a regular expression of ECMAScript, as JSON Schema asks. */
final class PatternCompiles implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (Place schema : Schemas.all(target)) {
            Value pattern = schema.value().get("pattern");
            if (pattern.isString() && problem(pattern.text(), "u").isPresent()) {
                problem(pattern.text(), "")
                        .ifPresent(reason -> violations.add(schema.to("pattern")
                                .violation("Pattern is no regular expression of ECMAScript: " + reason)));
            }
        }
        return violations;
    }

    private static Optional<String> problem(String pattern, String flags) {
        try {
            EcmaPattern.compile(pattern, flags);
            return Optional.empty();
        } catch (EcmaPatternException e) {
            return Optional.of(e.reason());
        }
    }
}
