package dev.tenet.linter.document;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;

/**
 * One {@code $ref} as it is written.
 *
 * @param document the file that holds it
 * @param pointer to the object that has the {@code $ref}
 */
record ReferenceSite(LintDocument document, Pointer pointer, ObjectNode object, String text) {}
