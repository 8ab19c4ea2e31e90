package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code unreferencedReusableObject}: every object that is there to be referred to is. */
record UnreferencedReusableObject(List<String> location) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        if (target.isObject()) {
            for (String name : target.keys()) {
                List<String> path = new ArrayList<>(location);
                path.add(name);
                if (!context.inventory().references().isReferenced(path)) {
                    violations.add(new Violation("Potential orphaned reusable object has been detected", path));
                }
            }
        }
        return violations;
    }

    private static List<String> location(String fragment) {
        List<String> location = new ArrayList<>();
        for (String token : fragment.split("/", -1)) {
            location.add(decoded(token).replace("~1", "/").replace("~0", "~"));
        }
        return location.subList(1, location.size());
    }

    private static String decoded(String token) {
        return java.net.URLDecoder.decode(token.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("unreferencedReusableObject", """
                {"type": "object", "properties": {"reusableObjectsLocation": {"type": "string", "format": "json-pointer-uri-fragment",
                  "errorMessage": "\\"unreferencedReusableObject\\" and its \\"reusableObjectsLocation\\" option support only valid JSON Pointer fragments, i.e. \\"#\\", \\"#/foo\\", \\"#/paths/~1user\\""}},
                 "additionalProperties": false, "required": ["reusableObjectsLocation"],
                 "errorMessage": {
                  "type": "\\"unreferencedReusableObject\\" function has invalid options specified. Example valid options: { \\"reusableObjectsLocation\\": \\"#/components/schemas\\" }, { \\"reusableObjectsLocation\\": \\"#/$defs\\" }",
                  "required": "\\"unreferencedReusableObject\\" function is missing \\"reusableObjectsLocation\\" option. Example valid options: { \\"reusableObjectsLocation\\": \\"#/components/schemas\\" }, { \\"reusableObjectsLocation\\": \\"#/$defs\\" }"}}
                """);

        @Override
        public String name() {
            return "unreferencedReusableObject";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new UnreferencedReusableObject(
                    location(options.get("reusableObjectsLocation").text()));
        }
    }
}
