package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Position;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is put together from pieces. Where they stand is worked out when first asked. */
final class PieceText implements Text {
    private final List<Piece> pieces;
    private final byte[] bytes;
    private volatile @Nullable Index index;
    private volatile @Nullable Text whole;

    /** @param bytes of the whole text */
    PieceText(List<Piece> pieces, byte[] bytes) {
        this.pieces = pieces;
        this.bytes = bytes;
    }

    @Override
    public Position position(int offset) {
        return position(index().holding(offset), offset);
    }

    /** An end may be where another piece starts that now stands elsewhere. */
    @Override
    public Position endPosition(int offset) {
        return position(index().holding(Math.max(0, offset - 1)), offset);
    }

    private static Position position(Spot spot, int offset) {
        Position own = spot.piece.text().position(offset - spot.piece.start);
        return own.line() == 1
                ? new Position(spot.line + 1, spot.column + own.column())
                : new Position(spot.line + own.line(), own.column());
    }

    @Override
    public String line(int number) {
        Text known = whole;
        if (known == null) {
            known = new YamlText(new String(bytes, StandardCharsets.UTF_8));
            whole = known;
        }
        return known.line(number);
    }

    @Override
    public int keyEnd(int start, String key) {
        Piece piece = index().holding(start).piece;
        return piece.start + piece.text().keyEnd(start - piece.start, key);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(pieces);
            index = known;
        }
        return known;
    }

    /**
     * Where a piece stands.
     *
     * @param line how many lines end before it
     * @param column how many UTF-16 units of its line are before it
     */
    private record Spot(Piece piece, int line, int column) {}

    private static final class Index {
        private final Spot[] byStart;

        Index(List<Piece> pieces) {
            byStart = new Spot
                    [(int) pieces.stream().filter(piece -> piece.length() > 0).count()];
            int count = 0;
            int line = 0;
            int column = 0;
            for (Piece piece : pieces) {
                if (piece.length() > 0) {
                    byStart[count++] = new Spot(piece, line, column);
                    Piece.Extent extent = piece.extent();
                    column = extent.lines() == 0 ? column + extent.tail() : extent.tail();
                    line += extent.lines();
                }
            }
            java.util.Arrays.sort(byStart, Comparator.comparingInt(spot -> spot.piece.start));
        }

        Spot holding(int offset) {
            int low = 0;
            int high = byStart.length - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (byStart[middle].piece.start <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return byStart[low];
        }
    }
}
