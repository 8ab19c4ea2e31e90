package dev.tenet.linter.ruleset;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Position;

/** A place in a ruleset, for messages: {@code file:line:column}, worked out only where a message needs it. */
sealed interface Spot {
    /** The first character of a value. */
    record OfValue(Document document, Node node) implements Spot {
        @Override
        public String toString() {
            return document.source() + ":" + document.range(node).start();
        }
    }

    /** The first character of a key. */
    record OfKey(Document document, ObjectNode object, int position) implements Spot {
        @Override
        public String toString() {
            Position start = document.keyRange(object, position).start();
            return document.source() + ":" + start;
        }
    }

    /** A value that a script made: only the way to it is known. */
    record OfScript(String source, Pointer pointer) implements Spot {
        @Override
        public String toString() {
            return pointer.isRoot() ? source : source + "#" + pointer;
        }
    }

    /** A file as a whole. */
    record OfFile(String source) implements Spot {
        @Override
        public String toString() {
            return source;
        }
    }
}
