package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Range;
import java.util.List;

/**
 * Something that a document should not have, but can be read in spite of.
 *
 * @param path from the root to the member whose key it is
 * @param detail for a key that is no string, what it is instead: number, boolean or null
 * @param range where the key stands
 */
public record SyntaxProblem(Kind kind, List<String> path, String detail, Range range) {
    public enum Kind {
        /** A key that the mapping has already; the last one counts. */
        DUPLICATE_KEY,
        /** A key that YAML takes for a number, a boolean or null; its text counts. */
        KEY_IS_NO_STRING
    }
}
