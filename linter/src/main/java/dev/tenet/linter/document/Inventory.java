package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The documents of one run: the one that is linted, and those that it refers to. */
public final class Inventory {
    private final LintDocument document;
    private final ReferenceGraph references;

    public Inventory(LintDocument document) {
        this.document = document;
        this.references = new ReferenceGraph(document);
    }

    /** The document that is linted. */
    public LintDocument document() {
        return document;
    }

    /** The linted document with its references followed, but for those that lie on a cycle. */
    public Value resolved() {
        return references.enter(document, document.root());
    }

    /** The linted document as it is written. */
    public Value unresolved() {
        return document.unresolved();
    }

    public ReferenceGraph references() {
        return references;
    }

    /**
     * Where a path through the linted document is written.
     *
     * @param path from the root of the linted document
     * @param resolved whether the path goes through references
     */
    public Located locate(List<String> path, boolean resolved) {
        LintDocument at = document;
        Node node = document.root();
        List<String> found = new ArrayList<>();
        int steps = 0;
        for (String segment : path) {
            Node child = LintDocument.child(node, segment);
            if (child == null) {
                break;
            }
            steps++;
            found.add(segment);
            node = child;
            Reference reference = resolved ? references.followed(node) : null;
            if (reference != null) {
                at = reference.document();
                found = new ArrayList<>(reference.path());
                node = reference.node();
            }
        }
        List<String> missing = new ArrayList<>(found);
        missing.addAll(path.subList(steps, path.size()));
        return new Located(at, found, node, missing);
    }
}
