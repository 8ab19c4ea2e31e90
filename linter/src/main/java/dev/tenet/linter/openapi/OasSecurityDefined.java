package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Checks that the schemes of a Security Requirement Object are defined, and that they define its scopes. */
final class OasSecurityDefined implements RuleFunction {
    private final boolean swagger;

    private OasSecurityDefined(boolean swagger) {
        this.swagger = swagger;
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!isRequirement(target)) {
            return List.of();
        }
        Value root = context.inventory().unresolved();
        Value schemes = swagger
                ? root.get("securityDefinitions")
                : root.get("components").get("securitySchemes");
        List<Violation> violations = new ArrayList<>();
        for (String name : target.keys()) {
            if (!schemes.isObject() || !schemes.has(name)) {
                violations.add(new Violation(undefined(context), Paths.below(context.path(), name)));
                continue;
            }
            List<Value> scopes = target.get(name).items();
            for (int i = 0; i < scopes.size(); i++) {
                String scope = scopes.get(i).text();
                if (!defines(schemes.get(name), scope)) {
                    violations.add(new Violation(
                            "\"" + scope + "\" must be listed among scopes.", Paths.below(context.path(), name, i)));
                }
            }
        }
        return violations;
    }

    private static boolean isRequirement(Value target) {
        return target.isObject()
                && target.keys().stream()
                        .map(target::get)
                        .allMatch(scopes ->
                                scopes.isArray() && scopes.items().stream().allMatch(Value::isString));
    }

    private String undefined(FunctionContext context) {
        return (context.path().size() == 2 ? "API" : "Operation")
                + " \"security\" values must match a scheme defined in the \""
                + (swagger ? "securityDefinitions" : "components.securitySchemes") + "\" object.";
    }

    private boolean defines(Value scheme, String scope) {
        if (swagger) {
            return lists(scheme, scope);
        }
        Value flows = scheme.get("flows");
        return flows.isObject() && flows.keys().stream().anyMatch(flow -> lists(flows.get(flow), scope));
    }

    private static boolean lists(Value flow, String scope) {
        Value scopes = flow.get("scopes");
        return scopes.isObject() && scopes.has(scope);
    }

    /** {@code oasSecurityDefined} with its option {@code oasVersion}: 2 or 3. */
    static final class Definition implements FunctionDefinition {
        @Override
        public String name() {
            return "oasSecurityDefined";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            double version = options.get("oasVersion").number();
            if (version != 2 && version != 3) {
                throw new OptionsException(
                        List.of(
                                new OptionsException.Problem(
                                        List.of("oasVersion"),
                                        "\"oasSecurityDefined\" function and its \"oasVersion\" option accepts only the following values: 2, 3")));
            }
            return new OasSecurityDefined(version == 2);
        }
    }
}
