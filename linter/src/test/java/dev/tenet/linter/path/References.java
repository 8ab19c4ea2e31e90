package dev.tenet.linter.path;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.value.Scope;
import dev.tenet.linter.value.Value;

/** Documents whose references are followed, as those of the linter, but only local ones without cycles. */
final class References implements Scope {
    private final Value document;

    private References(Value document) {
        this.document = document;
    }

    static Value followed(String json) {
        return followed(Documents.of(json));
    }

    static Value followed(Value document) {
        return Value.of(document.node(), new References(document));
    }

    @Override
    public Value enter(Node child) {
        Node at = child;
        while (at instanceof ObjectNode object && object.get("$ref") instanceof StringNode reference) {
            at = target(reference.value());
        }
        return Value.of(at, this);
    }

    private Node target(String reference) {
        Value at = document;
        for (String segment : reference.substring(2).split("/")) {
            at = at.get(segment);
        }
        return at.node();
    }
}
