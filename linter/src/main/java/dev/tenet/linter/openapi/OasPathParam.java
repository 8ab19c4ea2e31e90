package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks that path templates differ, and that their expressions and the path parameters are the same. */
final class OasPathParam implements RuleFunction {
    private static final Pattern EXPRESSION = Pattern.compile("\\{;?\\??[a-zA-Z0-9_-]+\\*?\\}");
    private static final Pattern PUNCTUATION = Pattern.compile("[{}?*;]");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        if (!target.isObject()) {
            return violations;
        }
        Map<String, String> shapes = new HashMap<>();
        for (String template : target.keys()) {
            Value pathItem = target.get(template);
            if (!pathItem.isObject() && !pathItem.isArray()) {
                continue;
            }
            String other = shapes.putIfAbsent(EXPRESSION.matcher(template).replaceAll("%"), template);
            if (other != null) {
                violations.add(new Violation(
                        "Paths \"" + other + "\" and \"" + template + "\" must not be equivalent.",
                        List.of("paths", template)));
            }
            checkPathItem(template, pathItem, violations);
        }
        return violations;
    }

    private static void checkPathItem(String template, Value pathItem, List<Violation> violations) {
        Set<String> expected = expressions(template, violations);
        Map<String, List<String>> shared =
                parameters(pathItem.get("parameters"), List.of("paths", template, "parameters"), violations);
        for (Operation operation : Operation.of(template, pathItem)) {
            Map<String, List<String>> defined = new LinkedHashMap<>(shared);
            defined.putAll(parameters(
                    operation.value().get("parameters"), Paths.below(operation.path(), "parameters"), violations));
            defined.forEach((name, path) -> {
                if (!expected.contains(name)) {
                    violations.add(new Violation(
                            "Parameter \"" + name + "\" must be used in path \"" + template + "\".", path));
                }
            });
            for (String name : expected) {
                if (!defined.containsKey(name)) {
                    violations.add(new Violation(
                            "Operation must define parameter \"{" + name + "}\" as expected by path \"" + template
                                    + "\".",
                            operation.path()));
                }
            }
        }
    }

    /** The names between the braces of a template. */
    private static Set<String> expressions(String template, List<Violation> violations) {
        Set<String> names = new LinkedHashSet<>();
        for (MatchResult expression : EXPRESSION.matcher(template).results().toList()) {
            String name = PUNCTUATION.matcher(expression.group()).replaceAll("");
            if (!names.add(name)) {
                violations.add(new Violation(
                        "Path \"" + template + "\" must not use parameter \"{" + name + "}\" multiple times.",
                        List.of("paths", template)));
            }
        }
        return names;
    }

    /** The path parameters of a list, by name, with the place where each is first defined. */
    private static Map<String, List<String>> parameters(Value list, List<String> path, List<Violation> violations) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        List<Value> parameters = list.items();
        for (int i = 0; i < parameters.size(); i++) {
            Value parameter = parameters.get(i);
            if (!parameter.get("in").text().equals("path")
                    || parameter.get("name").isUndefined()) {
                continue;
            }
            String name = ValueText.string(parameter.get("name"));
            List<String> place = Paths.below(path, i);
            if (!parameter.get("required").isTrue()) {
                violations.add(new Violation(
                        "Path parameter \"" + name + "\" must have \"required\" property that is set to \"true\".",
                        place));
            }
            if (places.putIfAbsent(name, place) != null) {
                violations.add(
                        new Violation("Path parameter \"" + name + "\" must not be defined multiple times.", place));
            }
        }
        return places;
    }
}
