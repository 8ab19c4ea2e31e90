package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Node;

/** A text that was read: its tree, and the way from offsets back to lines and columns. */
public record Syntax(Node root, Text text) {}
