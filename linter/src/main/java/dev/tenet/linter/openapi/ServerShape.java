package dev.tenet.linter.openapi;

import dev.tenet.linter.value.Value;
import java.util.Set;

/** The shape of a Server Object, as far as its variables are concerned. */
final class ServerShape {
    private static final Set<String> TEXTS = Set.of("default", "description", "examples");

    private ServerShape() {}

    static boolean isServer(Value server) {
        Value variables = server.get("variables");
        return server.isObject()
                && server.get("url").isString()
                && (variables.isUndefined()
                        || variables.isObject()
                                && variables.keys().stream().map(variables::get).allMatch(ServerShape::isVariable));
    }

    private static boolean isVariable(Value variable) {
        return variable.isObject() && variable.keys().stream().allMatch(key -> isMember(key, variable.get(key)));
    }

    private static boolean isMember(String key, Value value) {
        if (key.equals("enum")) {
            return value.isArray() && value.items().stream().allMatch(Value::isString);
        }
        return TEXTS.contains(key) ? value.isString() : key.startsWith("x-");
    }
}
