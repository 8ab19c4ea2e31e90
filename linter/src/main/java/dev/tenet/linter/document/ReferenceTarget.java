package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Pointer;

/** A place that a reference names. */
record ReferenceTarget(LintDocument document, Pointer pointer, Node node) {}
