package dev.tenet.linter.function;

import dev.tenet.linter.document.Inventory;
import java.util.List;

/**
 * What a function is told about the call.
 *
 * @param path from the root of the linted document to the target, as the rule sees it (through references, for a resolved one)
 * @param inventory the documents of the run
 * @param rule the name of the rule
 * @param resolved whether the rule sees references followed
 */
public record FunctionContext(List<String> path, Inventory inventory, String rule, boolean resolved) {}
