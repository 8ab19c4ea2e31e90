package dev.tenet.linter.document;

import dev.tenet.contract.tree.Pointer;

/**
 * A reference and what it names.
 *
 * @param document the file that holds the reference
 * @param pointer to the object that has the {@code $ref}
 * @param targetDocument the file that it names
 * @param target the place that it names there
 */
public record ReferenceUse(LintDocument document, Pointer pointer, LintDocument targetDocument, Pointer target) {}
