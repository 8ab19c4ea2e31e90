package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;

/** Checks that an operation with form parameters consumes a media type of forms. */
final class OasOpFormDataConsumeCheck implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Value consumes = target.get("consumes");
        Value parameters = target.get("parameters");
        if (!target.isObject() || !consumes.isArray() || !parameters.isArray()) {
            return List.of();
        }
        boolean form = parameters.items().stream()
                .anyMatch(parameter -> parameter.get("in").text().equals("formData"));
        return form && !consumesForms(ValueText.string(consumes))
                ? List.of(
                        Violation.here(
                                "Consumes must include urlencoded, multipart, or form-data media type when using formData parameter."))
                : List.of();
    }

    private static boolean consumesForms(String consumes) {
        return consumes.contains("application/x-www-form-urlencoded") || consumes.contains("multipart/form-data");
    }
}
