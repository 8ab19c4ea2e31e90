package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code tenetVersionPlacement}: the major version is in the URLs of all operations once, or of none. */
final class VersionPlacement implements RuleFunction {
    private static final Pattern VERSION = Pattern.compile("(^|/)[vV][0-9]+(\\.[0-9]+)*([a-z]+[0-9]*)?(/|$)");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String template : target.get("paths").keysAsWritten()) {
            if (!template.startsWith("x-")) {
                (VERSION.matcher(template).find() ? with : without).add(template);
            }
        }
        if (with.isEmpty()) {
            return List.of();
        }
        if (isInServer(target)) {
            return List.of(violation(
                    with,
                    "The version is in the server URL, and in " + with.size()
                            + " of the paths; have it in one place."));
        }
        if (without.isEmpty()) {
            return List.of();
        }
        String count = "Paths with a version: " + with.size() + ", without: " + without.size();
        return List.of(
                violation(with.size() >= without.size() ? without : with, count + "; have it in all or in none."));
    }

    private static Violation violation(List<String> templates, String message) {
        return new Violation(message, List.of("paths", templates.get(0)));
    }

    private static boolean isInServer(Value root) {
        return VERSION.matcher(root.get("basePath").text()).find()
                || root.get("servers").items().stream()
                        .anyMatch(server ->
                                VERSION.matcher(server.get("url").text()).find());
    }
}
