package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Node;

/**
 * A text that was read: its tree, and the way from offsets back to lines and columns.
 *
 * @param isPlain whether no part of it means something else for what stands elsewhere, as anchors and aliases do
 */
public record Syntax(Node root, Text text, boolean isPlain) {}
