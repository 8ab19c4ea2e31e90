package dev.tenet.linter.document;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.value.Scope;
import dev.tenet.linter.value.Value;
import java.util.List;

/** One file of a run, as it is written. */
public final class LintDocument {
    private final Document document;
    private final boolean plainJson;

    /** The document that is linted. */
    public LintDocument(Document document) {
        this(document, false);
    }

    private LintDocument(Document document, boolean plainJson) {
        this.document = document;
        this.plainJson = plainJson;
    }

    /** A document that the linted one refers to. */
    static LintDocument referred(Document document) {
        return new LintDocument(document, document.source().endsWith(".json"));
    }

    public String source() {
        return document.source();
    }

    public Document document() {
        return document;
    }

    public Node root() {
        return document.root();
    }

    /** The document with its references as plain objects. */
    public Value unresolved() {
        return Value.of(root(), Scope.AS_WRITTEN);
    }

    /** The value at a path of this file, which must exist. */
    Node node(List<String> path) {
        Node node = root();
        for (String segment : path) {
            Node child = child(node, segment);
            if (child == null) {
                throw new IllegalArgumentException(source() + " has no " + path);
            }
            node = child;
        }
        return node;
    }

    /** Where the value at a path of this file is written, as Spectral counts it; the path must exist. */
    public Range range(List<String> path) {
        return plainJson ? SpectralRange.ofJson(document, path) : SpectralRange.of(document, path);
    }

    /** The member or item that one step leads to, as written; null where there is none. */
    static @org.jspecify.annotations.Nullable Node child(Node node, String segment) {
        if (node instanceof ObjectNode object) {
            return object.get(segment);
        }
        if (node instanceof ArrayNode array) {
            try {
                int index = Integer.parseInt(segment);
                return index >= 0 && index < array.size() ? array.get(index) : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }
}
