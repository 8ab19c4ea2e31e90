package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All references that the linted document reaches: what they lead to, which lie on a cycle, and which lead nowhere. */
public final class ReferenceGraph {

    ReferenceGraph(LintDocument document) {}

    /** What a node stands for where references are followed; null where it is none, lies on a cycle, or leads nowhere. */
    public @Nullable Reference followed(Node node) {
        return null;
    }

    /** A node of a document as a value whose references are followed. */
    Value enter(LintDocument document, Node node) {
        return document.unresolved();
    }

    /** Whether any {@code $ref} names this place of the linted document. */
    public boolean isReferenced(List<String> path) {
        return false;
    }
}
