package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import java.util.List;

/** What a {@code $ref} leads to in the end: references that lead to references have been followed. */
public record Reference(LintDocument document, List<String> path, Node node) {}
