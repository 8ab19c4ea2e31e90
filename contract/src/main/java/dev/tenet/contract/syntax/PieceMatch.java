package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lays the pieces of one version of a text along another, and reads what stands between those that fit. */
final class PieceMatch {
    /** How many pieces may be gone in one place. */
    private static final int MOST_GONE = 16;

    /** How many bytes may be new in one place. */
    private static final int MOST_NEW = 256 * 1024;

    /** How many pieces before a change are read again, where the change goes on with them. */
    private static final int STEPS_BACK = 4;

    private final Grammar grammar;
    private final List<Piece> old;
    private final byte[] bytes;
    private final int maxDepth;
    private final List<Piece> now = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private int next;
    private int at;
    private int i;

    PieceMatch(Grammar grammar, List<Piece> old, byte[] bytes, int next, int maxDepth) {
        this.grammar = grammar;
        this.old = old;
        this.bytes = bytes;
        this.next = next;
        this.maxDepth = maxDepth;
    }

    int next() {
        return next;
    }

    Optional<List<Piece>> run() {
        while (i < old.size()) {
            Piece piece = old.get(i);
            if (piece.stands(bytes, at)) {
                take(piece);
            } else if (!bridge()) {
                return Optional.empty();
            }
        }
        return at == bytes.length || endsWithMembers() ? Optional.of(now) : Optional.empty();
    }

    private void take(Piece piece) {
        now.add(piece);
        at += piece.length();
        i++;
        if (piece.kind == Piece.Kind.OPEN) {
            open.add(piece);
        } else if (piece.kind == Piece.Kind.CLOSE) {
            open.remove(open.size() - 1);
        }
    }

    /** What was taken last goes back to the old pieces. */
    private void giveBack() {
        Piece last = now.remove(now.size() - 1);
        at -= last.length();
        i--;
        if (last.kind == Piece.Kind.CLOSE) {
            reopen();
        }
    }

    private void reopen() {
        int depth = 0;
        for (int k = now.size() - 1; k >= 0; k--) {
            Piece piece = now.get(k);
            if (piece.kind == Piece.Kind.CLOSE) {
                depth++;
            } else if (piece.kind == Piece.Kind.OPEN && depth-- == 0) {
                open.add(piece);
                return;
            }
        }
        throw new IllegalStateException("nothing was open");
    }

    /** More text than pieces: new members at the very end, where nothing closes an object. */
    private boolean endsWithMembers() {
        return at < bytes.length && bridge() && at == bytes.length;
    }

    /** From a piece that is not here to the next one that is, by way of new members. */
    private boolean bridge() {
        int stuckAt = at;
        int stuck = i;
        for (int back = 0; back <= STEPS_BACK; back++) {
            if (bridgeFromHere(stuckAt, stuck)) {
                return true;
            }
            if (now.isEmpty()
                    || now.get(now.size() - 1).kind != Piece.Kind.MEMBERS
                    || !isOld(now.get(now.size() - 1))) {
                return false;
            }
            giveBack();
        }
        return false;
    }

    private boolean isOld(Piece piece) {
        return i > 0 && old.get(i - 1) == piece;
    }

    /** The other side has to be further on than where the text and the pieces went apart. */
    private boolean bridgeFromHere(int stuckAt, int stuck) {
        int column = grammar.column(bytes, at);
        while (isEmptyClose() && (open.isEmpty() || open.get(open.size() - 1).column != column)) {
            giveBack();
        }
        if (open.isEmpty()) {
            return false;
        }
        for (int j = i; j <= old.size() && j - i <= MOST_GONE; j++) {
            int end = j == old.size() ? bytes.length : found(j, j > stuck ? at : Math.max(at, stuckAt + 1));
            if (end >= 0 && isGone(i, j)) {
                return replace(j, end);
            }
        }
        return false;
    }

    private boolean isEmptyClose() {
        if (now.isEmpty()) {
            return false;
        }
        Piece last = now.get(now.size() - 1);
        return last.kind == Piece.Kind.CLOSE && last.length() == 0 && isOld(last);
    }

    /** Where a piece stands from an offset on, with the next one after it; -1 where that is too far away. */
    private int found(int j, int first) {
        Piece piece = old.get(j);
        if (piece.length() == 0) {
            return -1;
        }
        int limit = Math.min(bytes.length, at + MOST_NEW);
        int from = first;
        while (from < limit) {
            int spot = piece.find(bytes, from, limit);
            if (spot < 0) {
                return -1;
            }
            int after = spot + piece.length();
            int follower = j + 1;
            while (follower < old.size() && old.get(follower).length() == 0) {
                follower++;
            }
            if (piece.length() > 64
                    || (follower == old.size()
                            ? after == bytes.length
                            : old.get(follower).stands(bytes, after))) {
                return spot;
            }
            from = spot + 1;
        }
        return -1;
    }

    /** Whether only members of one object are between two pieces, and the ends of objects that take no text. */
    private boolean isGone(int from, int to) {
        boolean closed = false;
        for (int k = from; k < to; k++) {
            Piece piece = old.get(k);
            if (piece.kind == Piece.Kind.CLOSE && piece.length() == 0) {
                closed = true;
            } else if (piece.kind != Piece.Kind.MEMBERS || closed) {
                return false;
            }
        }
        return true;
    }

    private boolean replace(int j, int end) {
        if (end > at) {
            byte[] fragment = Arrays.copyOfRange(bytes, at, end);
            int offsets = grammar.offsets(fragment, 0, fragment.length);
            if (next > Integer.MAX_VALUE - offsets - 1) {
                return false;
            }
            int column = open.get(open.size() - 1).column;
            Optional<ObjectNode> members = grammar.members(fragment, next, column, maxDepth - open.size() + 1);
            if (members.isEmpty()) {
                return false;
            }
            now.add(Piece.members(
                    new Piece.Bytes(fragment, 0, fragment.length, grammar.inBytes()), next, members.get()));
            next += offsets + 1;
            at = end;
        }
        while (i < j && old.get(i).kind == Piece.Kind.MEMBERS) {
            i++;
        }
        return true;
    }
}
