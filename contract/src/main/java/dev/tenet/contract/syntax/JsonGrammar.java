package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces of JSON: between braces, a text that is members with commas between them is that wherever it stands (RFC 8259). */
final class JsonGrammar implements Grammar {
    @Override
    public Optional<List<Piece>> cut(Syntax syntax, byte[] bytes) {
        if (!(syntax.root() instanceof ObjectNode root) || root.size() == 0) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.open(range(bytes, 0, root.keyStart(0)), 0, "", -1, root.start(), -1));
        cut(root, bytes, pieces);
        pieces.add(Piece.close(range(bytes, root.end() - 1, bytes.length), root.end() - 1, root.end()));
        return Optional.of(pieces);
    }

    private static void cut(ObjectNode object, byte[] bytes, List<Piece> pieces) {
        for (int i = 0; i < object.size(); i++) {
            int from = object.keyStart(i);
            int to = i + 1 < object.size() ? object.keyStart(i + 1) : object.end() - 1;
            Node value = object.value(i);
            if (value instanceof ObjectNode inner && inner.size() > 0 && inner.end() - inner.start() > Pieces.LARGEST) {
                pieces.add(Piece.open(
                        range(bytes, from, inner.keyStart(0)), from, object.key(i), from, inner.start(), -1));
                cut(inner, bytes, pieces);
                pieces.add(Piece.close(range(bytes, inner.end() - 1, to), inner.end() - 1, inner.end()));
            } else {
                ObjectNode member =
                        ObjectNode.builder().put(object.key(i), from, value).build();
                pieces.add(Piece.members(range(bytes, from, to), from, member));
            }
        }
    }

    private static Piece.Bytes range(byte[] bytes, int from, int to) {
        return new Piece.Bytes(bytes, from, to, true);
    }

    @Override
    public Optional<ObjectNode> members(byte[] fragment, int start, int column, int maxDepth) {
        int end = fragment.length;
        while (end > 0 && isSpace(fragment[end - 1])) {
            end--;
        }
        if (end > 0 && fragment[end - 1] == ',') {
            end--;
        }
        int first = 0;
        while (first < end && isSpace(fragment[first])) {
            first++;
        }
        if (first == end || fragment[first] != '"' || Utf8.firstInvalid(fragment) >= 0) {
            return Optional.empty();
        }
        byte[] object = new byte[end + 2];
        object[0] = '{';
        System.arraycopy(fragment, 0, object, 1, end);
        object[end + 1] = '}';
        try {
            Node read = new JsonReader("", object, start - 1, maxDepth, Tolerance.NONE)
                    .read()
                    .root();
            return Optional.of((ObjectNode) read);
        } catch (InputException notMembers) {
            return Optional.empty();
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    @Override
    public int column(byte[] text, int from) {
        return -1;
    }

    @Override
    public int offsets(byte[] text, int from, int to) {
        return to - from;
    }

    /** A comma stands between members, and nowhere else. */
    @Override
    public boolean fit(Piece before, Piece after) {
        return before.kind == Piece.Kind.OPEN
                ? after.kind != Piece.Kind.CLOSE
                : before.comma == (after.kind != Piece.Kind.CLOSE);
    }

    @Override
    public boolean inBytes() {
        return true;
    }
}
