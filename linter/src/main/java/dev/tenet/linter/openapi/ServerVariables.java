package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that the variables of a server are those of its URL, have their defaults, and give URLs. */
final class ServerVariables implements RuleFunction {
    private final boolean checkSubstitutions;
    private final boolean requireDefault;

    private ServerVariables(boolean checkSubstitutions, boolean requireDefault) {
        this.checkSubstitutions = checkSubstitutions;
        this.requireDefault = requireDefault;
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!ServerShape.isServer(target)) {
            return List.of(Violation.here("Invalid Server Object"));
        }
        UrlTemplate url = UrlTemplate.parse(target.get("url").text());
        Value variables = target.get("variables");
        List<String> path = Paths.below(context.path(), "variables");
        List<Violation> violations = new ArrayList<>();
        Set<String> used = Set.copyOf(url.names());
        checkNames(url.names(), used, variables, path, violations);
        List<UrlTemplate.Choice> choices = new ArrayList<>();
        for (String name : variables.keys()) {
            if (used.contains(name)) {
                Value variable = variables.get(name);
                checkVariable(name, variable, path, violations);
                choices.add(new UrlTemplate.Choice(name, values(variable)));
            }
        }
        if (checkSubstitutions) {
            checkUrls(url.invalid(choices), path, violations);
        }
        return violations;
    }

    private static void checkNames(
            List<String> names, Set<String> used, Value variables, List<String> path, List<Violation> violations) {
        for (String name : variables.keys()) {
            if (!used.contains(name)) {
                violations.add(new Violation(
                        "Server's \"variables\" object has unused defined \"" + name + "\" url variable.",
                        Paths.below(path, name)));
            }
        }
        List<String> missing =
                names.stream().filter(name -> !variables.has(name)).toList();
        if (!missing.isEmpty()) {
            violations.add(new Violation(
                    "Not all server's variables are described with \"variables\" object. Missed: "
                            + String.join(", ", missing) + ".",
                    path));
        }
    }

    private void checkVariable(String name, Value variable, List<String> path, List<Violation> violations) {
        Value chosen = variable.get("default");
        Value allowed = variable.get("enum");
        if (!allowed.isUndefined() && !chosen.isUndefined() && !allowed.items().contains(chosen)) {
            violations.add(new Violation(
                    "Server Variable \"" + name + "\" has a default not listed in the enum.",
                    Paths.below(path, name, "default")));
        }
        if (requireDefault && chosen.isUndefined()) {
            violations.add(
                    new Violation("Server Variable \"" + name + "\" has a missing default.", Paths.below(path, name)));
        }
    }

    private static List<String> values(Value variable) {
        List<Value> allowed = variable.get("enum").isUndefined()
                ? List.of(variable.get("default"))
                : variable.get("enum").items();
        return allowed.stream()
                .filter(value -> !value.isUndefined())
                .map(Value::text)
                .toList();
    }

    private static void checkUrls(List<String> invalid, List<String> path, List<Violation> violations) {
        String urls = String.join(", ", invalid);
        if (invalid.size() == UrlTemplate.MOST_INVALID) {
            violations.add(new Violation(
                    "At least 5 substitutions of server variables resulted in invalid URLs: " + urls + " and more",
                    path));
        } else if (!invalid.isEmpty()) {
            violations.add(
                    new Violation("A few substitutions of server variables resulted in invalid URLs: " + urls, path));
        }
    }

    /** {@code serverVariables} with its options {@code checkSubstitutions} and {@code requireDefault}. */
    static final class Definition implements FunctionDefinition {
        @Override
        public String name() {
            return "serverVariables";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            return new ServerVariables(flag(options, "checkSubstitutions"), flag(options, "requireDefault"));
        }

        private static boolean flag(Value options, String name) throws OptionsException {
            Value flag = options.get(name);
            if (!flag.isUndefined() && !flag.isBoolean()) {
                throw new OptionsException(List.of(new OptionsException.Problem(
                        List.of(name),
                        "\"serverVariables\" function and its \"" + name
                                + "\" option accepts only the following types: boolean")));
            }
            return flag.isTrue();
        }
    }
}
