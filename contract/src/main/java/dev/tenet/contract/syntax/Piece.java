package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is read as one: the start of an object, some of its members, or its end. Nodes in it have offsets of their own,
 * from {@code start} on, wherever the piece stands; so a text that has the same piece elsewhere has the same nodes.
 */
final class Piece {
    /** What a piece holds. */
    enum Kind {
        OPEN,
        MEMBERS,
        CLOSE
    }

    private static final ObjectNode NOTHING = ObjectNode.builder().build();

    final Kind kind;
    /** The first offset of its nodes. */
    final int start;
    /** For {@code OPEN}: the key of the object, and where it stands; empty for the root. */
    final String key;

    final int keyStart;
    /** For {@code OPEN} and {@code CLOSE}: where the object starts and ends; -1 where its members say so. */
    final int edge;
    /** For {@code OPEN}: the column of its members; -1 where columns mean nothing. */
    final int column;
    /** For {@code MEMBERS}. */
    final ObjectNode members;
    /** Whether a comma ends it. */
    final boolean comma;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final boolean inBytes;
    private volatile @Nullable Text text;
    private volatile @Nullable Extent extent;

    private Piece(
            Kind kind, Bytes bytes, int start, String key, int keyStart, int edge, int column, ObjectNode members) {
        this.kind = kind;
        this.start = start;
        this.key = key;
        this.keyStart = keyStart;
        this.edge = edge;
        this.column = column;
        this.members = members;
        this.bytes = bytes.bytes;
        this.from = bytes.from;
        this.to = bytes.to;
        this.inBytes = bytes.counted;
        int last = to;
        while (last > from && this.bytes[last - 1] <= ' ' && this.bytes[last - 1] >= 0) {
            last--;
        }
        this.comma = last > from && this.bytes[last - 1] == ',';
    }

    /**
     * A range of a text in UTF-8.
     *
     * @param counted whether offsets of nodes count bytes; otherwise, code points
     */
    record Bytes(byte[] bytes, int from, int to, boolean counted) {}

    /** How far a piece reaches: lines that end in it, and UTF-16 units after the last of these ends. */
    record Extent(int lines, int tail) {}

    static Piece open(Bytes bytes, int start, String key, int keyStart, int edge, int column) {
        return new Piece(Kind.OPEN, bytes, start, key, keyStart, edge, column, NOTHING);
    }

    static Piece members(Bytes bytes, int start, ObjectNode members) {
        return new Piece(Kind.MEMBERS, bytes, start, "", -1, -1, -1, members);
    }

    static Piece close(Bytes bytes, int start, int edge) {
        return new Piece(Kind.CLOSE, bytes, start, "", -1, edge, -1, NOTHING);
    }

    int length() {
        return to - from;
    }

    boolean stands(byte[] other, int at) {
        return at + length() <= other.length && Arrays.equals(bytes, from, to, other, at, at + length());
    }

    /** Where a text has this piece first, or -1. */
    int find(byte[] other, int after, int before) {
        byte first = bytes[from];
        for (int at = after; at < before && at + length() <= other.length; at++) {
            if (other[at] == first && stands(other, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Positions in the piece alone, by offsets from 0 on. */
    Text text() {
        Text known = text;
        if (known == null) {
            byte[] own = Arrays.copyOfRange(bytes, from, to);
            known = inBytes ? new Utf8Text(own) : new YamlText(new String(own, StandardCharsets.UTF_8));
            text = known;
        }
        return known;
    }

    Extent extent() {
        Extent known = extent;
        if (known == null) {
            int lines = 0;
            int tail = 0;
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '\n' || b == '\r' && (i + 1 == to || bytes[i + 1] != '\n')) {
                    lines++;
                    tail = 0;
                } else if ((b & 0xc0) != 0x80) {
                    tail += (b & 0xf8) == 0xf0 ? 2 : 1;
                }
            }
            known = new Extent(lines, tail);
            extent = known;
        }
        return known;
    }
}
