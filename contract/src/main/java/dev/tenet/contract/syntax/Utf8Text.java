package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text in UTF-8 whose offsets count bytes. Lines are looked for when first asked. */
final class Utf8Text implements Text {
    /** The UTF-16 units before every block of this many bytes are known, so that a column costs no more on one endless line. */
    private static final int BLOCK = 4096;

    private final byte[] bytes;
    private volatile @Nullable Index index;

    Utf8Text(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public Position position(int offset) {
        Index known = index();
        int at = Math.max(0, Math.min(offset, bytes.length));
        int line = known.lines.at(at);
        return new Position(line + 1, known.units(known.lines.start(line), at) + 1);
    }

    @Override
    public String line(int number) {
        Lines lines = index().lines;
        if (number < 1 || number > lines.count()) {
            return "";
        }
        int start = lines.start(number - 1);
        int end = number < lines.count() ? lines.start(number) : bytes.length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public int keyEnd(int start, String key) {
        int at = start + 1;
        while (at < bytes.length && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, bytes.length);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(bytes);
            index = known;
        }
        return known;
    }

    private static final class Index {
        private final byte[] bytes;
        private final Lines lines = new Lines();
        private int @Nullable [] unitsBefore;

        Index(byte[] bytes) {
            this.bytes = bytes;
            for (int i = 0; i < bytes.length; i++) {
                byte b = bytes[i];
                if (b <= '\r' && (b == '\n' || b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                    lines.startAt(i + 1);
                }
            }
        }

        /** The UTF-16 units between two offsets of one line. */
        synchronized int units(int from, int to) {
            if (to - from <= 2 * BLOCK) {
                return count(from, to);
            }
            int[] known = unitsBefore;
            if (known == null) {
                known = blocks();
                unitsBefore = known;
            }
            return known[to / BLOCK]
                    + count(to / BLOCK * BLOCK, to)
                    - known[from / BLOCK]
                    - count(from / BLOCK * BLOCK, from);
        }

        private int[] blocks() {
            int[] before = new int[bytes.length / BLOCK + 1];
            for (int block = 1; block < before.length; block++) {
                before[block] = before[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
            }
            return before;
        }

        private int count(int from, int to) {
            int units = 0;
            for (int i = from; i < to; i++) {
                units += unitsOf(bytes[i]);
            }
            return units;
        }

        /** The first byte of a sequence stands for all its units. */
        private static int unitsOf(byte b) {
            return (b & 0xc0) == 0x80 ? 0 : (b & 0xf8) == 0xf0 ? 2 : 1;
        }
    }
}
