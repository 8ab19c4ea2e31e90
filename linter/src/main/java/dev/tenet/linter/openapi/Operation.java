package dev.tenet.linter.openapi;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One operation of a document.
 *
 * @param path from the root of the document
 */
record Operation(List<String> path, Value value) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The operations of a Paths Object, in the order of its keys. */
    static List<Operation> of(Value paths) {
        List<Operation> operations = new ArrayList<>();
        if (paths.isObject()) {
            for (String template : paths.keys()) {
                collect(template, paths.get(template), operations);
            }
        }
        return operations;
    }

    /** The operations of one Path Item Object. */
    static List<Operation> of(String template, Value pathItem) {
        List<Operation> operations = new ArrayList<>();
        collect(template, pathItem, operations);
        return operations;
    }

    private static void collect(String template, Value pathItem, List<Operation> operations) {
        if (!pathItem.isObject()) {
            return;
        }
        for (String method : pathItem.keys()) {
            if (METHODS.contains(method) && pathItem.get(method).isObject()) {
                operations.add(new Operation(List.of("paths", template, method), pathItem.get(method)));
            }
        }
    }
}
