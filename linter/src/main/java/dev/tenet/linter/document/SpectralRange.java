package dev.tenet.linter.document;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import java.util.List;

/**
 * Where a value stands, as Spectral counts it: a scalar from its first character; a mapping or list that is the value of a key from
 * the character after the colon; each to the end of its last leaf. What a YAML alias stands for is where its anchor is; the alias
 * itself, whose text is not known any more, is its first character; what ends with an alias ends behind it.
 */
final class SpectralRange {
    private static final Position TOP = new Position(1, 1);
    private static final Position SECOND_LINE = new Position(2, 1);

    private SpectralRange() {}

    /** Where a value of a JSON file that is referred to stands: Spectral reads those, other than the linted document, as plain JSON. */
    static Range ofJson(Document document, List<String> path) {
        Node node = document.root();
        for (String segment : path) {
            Node child = LintDocument.child(node, segment);
            if (child == null) {
                break;
            }
            node = child;
        }
        return document.range(node);
    }

    static Range of(Document document, List<String> path) {
        Node node = document.root();
        Position start = root(document);
        for (String segment : path) {
            Node child = LintDocument.child(node, segment);
            if (child == null) {
                break;
            }
            start = start(document, node, segment, child);
            node = child;
        }
        Position end = end(document, node);
        return new Range(start, end.compareTo(start) < 0 ? start : end);
    }

    /** Where the text starts, comments left out; one comment line above it is not. */
    private static Position root(Document document) {
        Position start = document.range(document.root()).start();
        return start.equals(SECOND_LINE) ? TOP : start;
    }

    private static Position start(Document document, Node parent, String segment, Node child) {
        boolean collection = child instanceof ObjectNode || child instanceof ArrayNode;
        if (collection && parent instanceof ObjectNode object) {
            Position keyEnd =
                    document.keyRange(object, object.position(segment)).end();
            return new Position(keyEnd.line(), keyEnd.column() + 1);
        }
        return document.range(child).start();
    }

    private static Position end(Document document, Node node) {
        Node last = node;
        while (true) {
            Node leaf = lastOf(last);
            if (leaf == last) {
                return lastCharacter(document, document.range(last));
            }
            if (isWrittenElsewhere(leaf, last)) {
                return beforeBracket(document, document.range(last).end());
            }
            last = leaf;
        }
    }

    private static Node lastOf(Node node) {
        if (node instanceof ObjectNode object && object.size() > 0) {
            return object.value(object.size() - 1);
        }
        return node instanceof ArrayNode array && array.size() > 0 ? array.get(array.size() - 1) : node;
    }

    private static boolean isWrittenElsewhere(Node child, Node parent) {
        return child.start() < parent.start() || child.end() > parent.end();
    }

    /** The end of what stands before a closing bracket, if there is one on this line. */
    private static Position beforeBracket(Document document, Position end) {
        String line = document.line(end.line());
        int column = Math.min(end.column() - 1, line.length());
        if (column == 0 || "]}".indexOf(line.charAt(column - 1)) < 0) {
            return end;
        }
        do {
            column--;
        } while (column > 0 && " \t,".indexOf(line.charAt(column - 1)) >= 0);
        return column == 0 ? end : new Position(end.line(), column + 1);
    }

    /** A block scalar is read up to the start of the next line; it ends before the line break. */
    private static Position lastCharacter(Document document, Range range) {
        Position end = range.end();
        return end.column() > 1 || end.line() == range.start().line()
                ? end
                : new Position(end.line() - 1, document.line(end.line() - 1).length() + 1);
    }
}
