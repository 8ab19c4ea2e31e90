package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code tenetRequiredDeclared}: what is required is also described. Schemas that are composed may require what another part describes, and
 * are left alone.
 */
final class RequiredDeclared implements RuleFunction {
    private static final Set<String> COMPOSITIONS =
            Set.of("$ref", "allOf", "anyOf", "oneOf", "patternProperties", "if", "$dynamicRef", "discriminator");
    private static final Set<String> PARTS = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (Place schema : Schemas.all(target)) {
            if (schema.value().get("properties").size() > 0 && standsAlone(schema)) {
                check(schema, violations);
            }
        }
        return violations;
    }

    private static void check(Place schema, List<Violation> violations) {
        Place required = schema.to("required");
        for (int i = 0; i < required.value().size(); i++) {
            String name = required.value().get(i).text();
            if (!name.isEmpty() && !schema.value().get("properties").has(name)) {
                violations.add(required.to(Integer.toString(i))
                        .violation("\"" + name
                                + "\" is required, but no property is called that; describe it, or correct the name."));
            }
        }
    }

    private static boolean standsAlone(Place schema) {
        List<String> path = schema.trail().path();
        boolean isPart = path.size() > 1
                && (PARTS.contains(path.get(path.size() - 2))
                        || Set.of("then", "else").contains(path.get(path.size() - 1)));
        return !isPart
                && COMPOSITIONS.stream().noneMatch(schema.value()::has)
                && !schema.value().get("additionalProperties").isObject()
                && !schema.value().get("additionalProperties").isTrue();
    }
}
