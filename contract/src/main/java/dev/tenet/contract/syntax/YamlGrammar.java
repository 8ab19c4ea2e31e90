package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces of YAML: whole lines of block mappings. What follows a piece is a key that is no deeper than those in it, and ends whatever is open,
 * as the end of a text does (YAML 1.2, sections 6.1 and 8.2). Documents with anchors, directives or several documents are not cut.
 */
final class YamlGrammar implements Grammar {
    private final ReaderOptions options;

    YamlGrammar(ReaderOptions options) {
        this.options = options;
    }

    @Override
    public Optional<List<Piece>> cut(Syntax syntax, byte[] bytes) {
        if (!(syntax.root() instanceof ObjectNode root) || !syntax.isPlain() || hasMarks(bytes)) {
            return Optional.empty();
        }
        Cut cut = new Cut(bytes);
        int column = cut.column(root, 0);
        if (column < 0) {
            return Optional.empty();
        }
        int first = cut.line(root.keyStart(0));
        cut.pieces.add(Piece.open(cut.range(0, first), 0, "", -1, -1, column));
        cut.members(root, bytes.length);
        cut.pieces.add(Piece.close(cut.range(bytes.length, bytes.length), cut.offset(bytes.length), -1));
        return Optional.of(cut.pieces);
    }

    /** Cuts one text; offsets of nodes are looked up from the first to the last. */
    private static final class Cut {
        private final byte[] bytes;
        private final boolean ascii;
        private final List<Piece> pieces = new ArrayList<>();
        private int knownByte;
        private int knownOffset;

        Cut(byte[] bytes) {
            this.bytes = bytes;
            this.ascii = offsetsOf(bytes, 0, bytes.length) == bytes.length;
        }

        Piece.Bytes range(int from, int to) {
            return new Piece.Bytes(bytes, from, to, false);
        }

        /** The byte that an offset stands for. */
        int at(int offset) {
            if (ascii) {
                return offset;
            }
            if (offset < knownOffset) {
                knownByte = 0;
                knownOffset = 0;
            }
            while (knownOffset < offset) {
                knownByte++;
                while (knownByte < bytes.length && (bytes[knownByte] & 0xc0) == 0x80) {
                    knownByte++;
                }
                knownOffset++;
            }
            return knownByte;
        }

        /** The offset of a byte. */
        int offset(int index) {
            return ascii
                    ? index
                    : index >= knownByte
                            ? knownOffset + offsetsOf(bytes, knownByte, index)
                            : offsetsOf(bytes, 0, index);
        }

        /** The start of the line that an offset is on, as a byte. */
        int line(int offset) {
            int at = at(offset);
            while (at > 0 && bytes[at - 1] != '\n' && bytes[at - 1] != '\r') {
                at--;
            }
            return at;
        }

        /** The column of all keys, from 0; -1 where they do not all begin a line after a byte, in the same column. */
        int column(ObjectNode object, int after) {
            if (object.size() == 0 || object.start() != object.keyStart(0)) {
                return -1;
            }
            int column = -1;
            for (int i = 0; i < object.size(); i++) {
                int key = at(object.keyStart(i));
                int line = key;
                while (line > after && bytes[line - 1] == ' ') {
                    line--;
                }
                boolean begins = line == 0 || bytes[line - 1] == '\n' || bytes[line - 1] == '\r';
                if (!begins || line < after || column >= 0 && key - line != column || !isKey(bytes[key])) {
                    return -1;
                }
                column = key - line;
            }
            return column;
        }

        void members(ObjectNode object, int end) {
            int from = line(object.keyStart(0));
            for (int i = 0; i < object.size(); i++) {
                int to = i + 1 < object.size() ? line(object.keyStart(i + 1)) : end;
                int start = offset(from);
                Node value = object.value(i);
                if (value instanceof ObjectNode inner && inner.size() > 0 && to - from > Pieces.LARGEST) {
                    int column = column(inner, at(object.keyStart(i)) + 1);
                    if (column >= 0) {
                        int first = line(inner.keyStart(0));
                        pieces.add(
                                Piece.open(range(from, first), start, object.key(i), object.keyStart(i), -1, column));
                        members(inner, to);
                        pieces.add(Piece.close(range(to, to), offset(to), -1));
                        from = to;
                        continue;
                    }
                }
                ObjectNode member = ObjectNode.builder()
                        .put(object.key(i), object.keyStart(i), value)
                        .build();
                pieces.add(Piece.members(range(from, to), start, member));
                from = to;
            }
        }
    }

    @Override
    public Optional<ObjectNode> members(byte[] fragment, int start, int column, int maxDepth) {
        if (column(fragment, 0) != column || hasMarks(fragment) || Utf8.firstInvalid(fragment) >= 0) {
            return Optional.empty();
        }
        String text = new String(fragment, StandardCharsets.UTF_8);
        ReaderOptions limits = new ReaderOptions(
                options.allowRemote(), options.maxBytes(), maxDepth, options.maxAliasNodes(), options.maxFiles());
        try {
            Syntax read = new YamlReader("", text, start, limits, Tolerance.NONE).read();
            return read.isPlain()
                            && read.root() instanceof ObjectNode members
                            && areKeys(members, start, fragment, column)
                    ? Optional.of(members)
                    : Optional.empty();
        } catch (InputException notMembers) {
            return Optional.empty();
        }
    }

    /** Whether a mapping is one in block style, not one between braces. */
    private static boolean areKeys(ObjectNode members, int start, byte[] fragment, int column) {
        return members.size() > 0 && members.keyStart(0) == start + column && isKey(fragment[column]);
    }

    /** Of the first line, if it begins with a key; else -2. Whatever could go on with what stands before is none. */
    @Override
    public int column(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at < text.length && isKey(text[at]) ? at - from : -2;
    }

    private static boolean isKey(byte first) {
        return first >= 'a' && first <= 'z'
                || first >= 'A' && first <= 'Z'
                || first >= '0' && first <= '9'
                || "/_$~.\"'".indexOf(first) >= 0;
    }

    /** Whether a line begins with what separates documents, or a directive. */
    private static boolean hasMarks(byte[] text) {
        for (int i = 0; i < text.length; i++) {
            if (i == 0 || text[i - 1] == '\n' || text[i - 1] == '\r') {
                byte b = text[i];
                if (b == '%'
                        || (b == '-' || b == '.')
                                && i + 2 < text.length
                                && text[i + 1] == b
                                && text[i + 2] == b
                                && i > 0
                        || b == '.' && i + 2 < text.length && text[i + 1] == b && text[i + 2] == b) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int offsetsOf(byte[] text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (text[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    @Override
    public int offsets(byte[] text, int from, int to) {
        return offsetsOf(text, from, to);
    }

    @Override
    public boolean fit(Piece before, Piece after) {
        return before.kind != Piece.Kind.OPEN || after.kind != Piece.Kind.CLOSE;
    }

    @Override
    public boolean inBytes() {
        return false;
    }
}
